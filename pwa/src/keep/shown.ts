/**
 * Says on the first screen that it comes from what is kept, and of which day. Fetched only for such a
 * page, so its words come from the language pack, which is kept too.
 */
import { makeText } from "../app/text.ts";
import { type LanguagePack, PackShelf, editionsIn } from "../kernel/packs.ts";

/** `day` such as 2026-11-22, or "" when it is not known. */
export async function sayKept(day: string, packs = new PackShelf()): Promise<void> {
  const name = `language.${document.documentElement.lang}`;
  const text = makeText(await packs.pack<LanguagePack>(editionsIn(document).language, name));
  const made = new Date(day);
  const date = Number.isNaN(made.getTime())
    ? ""
    : new Intl.DateTimeFormat(text.locale, { dateStyle: "long", timeZone: "UTC" }).format(made);
  const note = document.createElement("p");
  note.className = "mark";
  note.textContent = date ? text("keep-shown", { date }) : text("keep-shown-undated");
  document.getElementById("home")?.prepend(note);
}
