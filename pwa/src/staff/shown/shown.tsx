import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Notice } from "../../components/notice/notice.tsx";
import { say, unsay } from "../say.ts";
import { clock } from "./dates.ts";
import type { Shown } from "./use-shown.ts";

import "./shown.css";

export interface ShownProps<T> {
  of: Shown<T>;
  children: (value: T) => ComponentChildren;
}

/** Draws what the server knows, with a word while it is on its way, when it did not come, and when it is no longer fresh. */
export function ShownView<T>({ of, children }: ShownProps<T>) {
  const text = useText();
  const { value, trouble } = of;
  const box = useFocusKept();
  return (
    <div ref={box}>
      {trouble === null ? null : (
        <Notice kind="care">
          <p role="alert">{said()}</p>
          <Button onPress={of.again}>{text("list-again")}</Button>
        </Notice>
      )}
      {value === null ? trouble === null ? <Underway /> : null : children(value)}
    </div>
  );

  function said(): string {
    if (trouble !== null && trouble !== "offline") return trouble.title;
    return value === null ? text("list-offline") : text("list-stale", { time: clock(of.at, text.lang) });
  }
}

/** Said aloud only where it takes a while, as the heading is being read just now, and taken back when it is over. */
function Underway() {
  const text = useText();
  const words = text("list-loading");
  useEffect(() => {
    const late = setTimeout(() => say(words), 1000);
    return () => {
      clearTimeout(late);
      unsay(words);
    };
  }, [words]);
  return <p>{words}</p>;
}

/** When a fresh answer takes away what had the focus, the heading of the view gets it, not the top of the page. */
function useFocusKept() {
  const box = useRef<HTMLDivElement>(null);
  const had = useRef(false);
  had.current = box.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (had.current && document.activeElement === document.body) {
      box.current?.closest("main")?.querySelector("h1")?.focus({ preventScroll: true });
    }
  });
  return box;
}
