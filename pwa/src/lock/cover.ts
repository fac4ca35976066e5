/** The lock on the cover: a page that was out of sight asks for the code before it shows itself again. */
import { ask } from "./asking.ts";
import { askForCode, keypadWords } from "./gate.ts";

/** Whether the page may be shown again. After a wrong code the neutral shell takes its place. */
export async function mayComeBack(): Promise<boolean> {
  const cover = document.querySelector<HTMLElement>(".cover");
  if (!cover || !(await ask("locked"))) return true;
  const button = [...cover.childNodes];
  const right = await askForCode(cover, keypadWords(cover), (code) => ask({ check: code }));
  if (right) cover.replaceChildren(...button);
  else location.replace("/units");
  return right;
}
