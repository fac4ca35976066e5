/** How the words look: their size, the room between them, the contrast. For this visit; longer only with what is kept. */

export interface Look {
  /** Place in SIZES. */
  readonly size: number;
  readonly room: boolean;
  readonly contrast: boolean;
}

/** In per cent. The style sheet has one rule for each but the first. */
export const SIZES = [100, 120, 145, 175] as const;

export const PLAIN: Look = { size: 0, room: false, contrast: false };

export function lookFrom(found: unknown): Look {
  if (typeof found !== "object" || found === null) return PLAIN;
  const { size, room, contrast } = found as Record<string, unknown>;
  const known = typeof size === "number" && Number.isInteger(size) && size in SIZES;
  return { size: known ? size : 0, room: room === true, contrast: contrast === true };
}

/** Draws the page so from now on. Only attributes of the root, so that nothing of it outlives the page. */
export function applyLook({ size, room, contrast }: Look, root: HTMLElement = document.documentElement): void {
  if (size > 0) root.dataset["size"] = String(size);
  else delete root.dataset["size"];
  root.toggleAttribute("data-room", room);
  root.toggleAttribute("data-contrast", contrast);
}
