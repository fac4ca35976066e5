import { useText } from "../app/text.ts";
import { useRemembered } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { Chip, Chips } from "../components/chip/chip.tsx";
import { sayKind } from "./kind-words.ts";
import { toggled } from "./wanted.ts";

/** What is asked for most comes first; a kind that is not here keeps the pack's order behind these. */
const ORDER = ["svc.shelter", "svc.basics", "svc.medical", "svc.mental", "svc.legal", "svc.dropin", "svc.housing", "svc.crisis24", "svc.transport", "svc.advocacy", "svc.exitplan", "svc.substance", "svc.sexhealth", "svc.immigration", "svc.jobs", "svc.education"]; // prettier-ignore
const FEW = 8;

interface KindsProps {
  known: readonly string[];
  chosen: readonly string[];
  choose: (kinds: readonly string[]) => void;
}

/** The kinds of help that the list holds. Several may be on: any of them will do. */
export function Kinds({ known, chosen, choose }: KindsProps) {
  const text = useText();
  const [all, setAll] = useRemembered("kinds", false);
  const place = (kind: string) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);
  // A kind that was come for is there to be put away again, also where the list has none of it.
  const kinds = [...new Set([...known, ...chosen])]
    .map((code) => ({ code, words: sayKind(text, code) }))
    .filter(({ words }) => words !== null)
    .sort((a, b) => place(a.code) - place(b.code));
  const drawn = kinds.filter(({ code }, i) => all || i < FEW || chosen.includes(code));
  return (
    <>
      <div class="tiles">
        <Chips label={text("finder-kinds")}>
          {drawn.map(({ code, words }) => (
            <Chip key={code} pressed={chosen.includes(code)} onPress={() => choose(toggled(chosen, code))}>
              {words}
            </Chip>
          ))}
        </Chips>
      </div>
      {kinds.length > FEW && (
        <Button look="link" onPress={() => setAll(!all)}>
          {text(all ? "finder-kinds-fewer" : "finder-kinds-more")}
        </Button>
      )}
    </>
  );
}
