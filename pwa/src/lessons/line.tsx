import { useLayoutEffect, useRef } from "preact/hooks";

import { useText } from "../app/text.ts";

/**
 * A line to call or text, as the server drew it on the screen of lines: the same facts, in the same words. One that is not
 * shown there is not shown here.
 */
export function Line({ id }: { id: string }) {
  const { lang } = useText();
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const drawn = [...document.querySelectorAll<HTMLElement>("#lines [data-line]")].find((line) => line.dataset["line"] === id);
    list.current?.replaceChildren(...(drawn ? [drawn.cloneNode(true)] : []));
    if (list.current) list.current.hidden = !drawn;
    // The page is drawn anew in another language.
  }, [id, lang]);
  return <ul ref={list} class="lines" hidden />;
}
