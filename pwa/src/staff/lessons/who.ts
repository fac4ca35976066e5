import type { Text } from "../../app/text.ts";
import type { By, Card } from "./facts.ts";

/** What the server writes as the reason of a revision that nobody wrote in the studio. */
const TAKEN_IN = "import";

/** Who it was, in which role, and when; the names of members are for the console only. `why`: the reason of a revision. */
export function whoSaid({ id, name, role }: By, when: string, text: Text, why = ""): string {
  if (id === "") return text(why === TAKEN_IN ? "lessons-by-files" : "lessons-by-wayside", { when });
  const called = name === "" ? text("audit-someone") : name;
  return role === "" ? text("lessons-by-name", { name: called, when }) : text("lessons-by", { name: called, role: text(`role-${role}`), when });
}

/** What a card is called: "Card 2", "Title". */
export function nameOfCard(cards: readonly Pick<Card, "id" | "kind">[], id: string | null, text: Text): string {
  if (id === null) return text("lessons-whole");
  if (id === "title") return text("lessons-title-card");
  if (id === "order") return text("lessons-order-card");
  const at = cards.findIndex((card) => card.id === id);
  return at < 0 ? id : text(`lessons-card-${cards[at]?.kind ?? "card"}`, { number: at + 1 });
}
