import { render } from "preact";

import { type Text, TextContext, useText } from "../app/text.ts";

/** Everything between the bar and the end of the page. */
export function Console() {
  const text = useText();
  return (
    <main>
      <h1 tabIndex={-1}>{text("console-heading")}</h1>
    </main>
  );
}

/** Draws the console in `root`, in these words. */
export function startConsole(root: HTMLElement, text: Text): void {
  render(
    <TextContext.Provider value={text}>
      <Console />
    </TextContext.Provider>,
    root,
  );
}
