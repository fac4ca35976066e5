import { useLayoutEffect, useRef } from "preact/hooks";

interface StepsProps {
  heading: ReturnType<typeof useTurnedCard>;
  /** Where one is, in words. */
  says: string;
  cards: readonly { readonly id: string }[];
  at: number;
}

/** Above a card: where one is, in words and as a row of steps. */
export function Steps({ heading, says, cards, at }: StepsProps) {
  return (
    <>
      <h2 class="lesson-count" ref={heading} tabIndex={-1}>
        {says}
      </h2>
      <p class="lesson-steps" aria-hidden="true">
        {cards.map(({ id }, n) => (
          <span key={id} class={n <= at ? "on" : ""} />
        ))}
      </p>
    </>
  );
}

/**
 * The next card begins at its top, and a screen reader reads on from there. Whoever is on the way to Leave is let alone.
 * `first`: also the card that is drawn first.
 */
export function useTurnedCard(at: number, first = false) {
  const heading = useRef<HTMLHeadingElement>(null);
  const drawn = useRef(first ? -1 : at);
  useLayoutEffect(() => {
    if (drawn.current === at) return;
    drawn.current = at;
    if (document.activeElement?.closest("header")) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [at]);
  return heading;
}
