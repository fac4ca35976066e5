import type { ComponentChildren } from "preact";

import "./chip.css";

export interface ChipProps {
  children: ComponentChildren;
  pressed: boolean;
  onPress: () => void;
}

/** A choice that is on or off, such as a filter. On is a tick as well as a colour. */
export function Chip({ children, pressed, onPress }: ChipProps) {
  return (
    <button type="button" class="chip" aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  );
}

export interface ChipsProps {
  /** What the choices are about, for screen readers and as a small heading. */
  label: string;
  children: ComponentChildren;
}

/** A row of chips that belong together; it wraps and never scrolls sideways. */
export function Chips({ label, children }: ChipsProps) {
  return (
    <fieldset class="chips">
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}
