/** Where the reader is. Kept in memory only: the address never changes. */
export interface Place {
  /** Which step of the way this is; a new step is drawn afresh. */
  id: number;
  view: string;
  /** What the view is about, such as the id of a card. */
  about?: string;
  /** What the view remembers while this place is in the way back (see `useRemembered`). */
  memory: Map<string, unknown>;
  /** How far down it was read, in CSS pixels, to come back to. */
  scroll: number;
  /** The id of what was pressed to go on from here, to come back to. */
  pressed: string;
}
