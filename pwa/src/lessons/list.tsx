import type { ComponentChildren } from "preact";

/** Lessons or exercises to choose from. */
export function List({ children }: { children: ComponentChildren }) {
  return <ul class="lesson-list">{children}</ul>;
}

interface RowProps {
  id: string;
  title: string;
  /** The language of the title. */
  lang: string;
  onPress: () => void;
  /** What stands beside the title. */
  children?: ComponentChildren;
}

/** One of them. */
export function Row({ id, title, lang, onPress, children }: RowProps) {
  return (
    <li>
      <button type="button" id={id} onClick={onPress}>
        <strong lang={lang}>
          <bdi>{title}</bdi>
        </strong>{" "}
        {children}
      </button>
    </li>
  );
}
