/**
 * The console's own entry: those who work here, and nobody else, load it. It takes the words of the page's language and
 * draws. Nothing here may be imported by what a youth loads (tests/contract/test_console_apart.py).
 */
import "./console.css";
import { startConsole } from "./console.tsx";
import { editionsOfWords, wordsOf } from "./words.ts";

const PATIENCE = 200; // ms before "loading" is shown, so that it does not flash by

async function start(root: HTMLElement): Promise<void> {
  const slow = setTimeout(() => (root.textContent = root.dataset["loading"] ?? ""), PATIENCE);
  try {
    const text = await wordsOf(document.documentElement.lang, editionsOfWords(document));
    root.replaceChildren();
    startConsole(root, text);
  } catch {
    offerAgain(root);
  } finally {
    clearTimeout(slow);
  }
  // From here on a press is heard; tests wait for it.
  document.documentElement.dataset["ready"] = "";
}

/** The words did not come, so what is said stands in the page itself. */
function offerAgain(root: HTMLElement): void {
  const said = document.createElement("p");
  said.setAttribute("role", "alert");
  said.textContent = root.dataset["offline"] ?? "";
  const again = document.createElement("button");
  again.textContent = root.dataset["again"] ?? "";
  again.onclick = () => void start(root);
  root.replaceChildren(said, again);
}

const root = document.getElementById("app");
if (root) void start(root);
