/**
 * Keeps Leave in sight. Zoomed in, or pushed up by the keyboard of an iPhone, one sees only a part of the page
 * (the visual viewport), and the bar at its top may be outside of it. Then Leave is moved into that part, at its
 * normal size, and not over the field that someone types in. Fetched at the first such change.
 */

/** Pixels of the page, from the top left of the window as it would be without zoom. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The part that is seen, and how many times it is enlarged. */
export interface Seen extends Box {
  scale: number;
}

const EDGE = 8; // pixels of the screen between Leave and the edge

const meet = (a: Box, b: Box) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/** Whether all of the page's window is seen as it is, so that the bar is where it belongs. */
export function isPlain({ left, top, scale }: Seen): boolean {
  return scale < 1.01 && Math.abs(left) < 1 && Math.abs(top) < 1;
}

/**
 * Where the top left of Leave goes: the corner where it always is, else the first one where it is not over
 * the field that has the focus. `size` is Leave's own, without zoom.
 */
export function cornerFor(seen: Seen, size: { width: number; height: number }, rtl: boolean, field: Box | null) {
  const edge = EDGE / seen.scale;
  const width = size.width / seen.scale;
  const height = size.height / seen.scale;
  const right = Math.max(seen.left + edge, seen.left + seen.width - width - edge);
  const bottom = Math.max(seen.top + edge, seen.top + seen.height - height - edge);
  const sides = rtl ? [right, seen.left + edge] : [seen.left + edge, right];
  const corners = [seen.top + edge, bottom].flatMap((top) => sides.map((left) => ({ left, top })));
  const free = corners.find((corner) => !field || !meet({ ...corner, width, height }, field));
  return free ?? { left: sides[0] ?? 0, top: seen.top + edge };
}

/** The field that has the focus, if one has. */
function fieldBox(): Box | null {
  const focused = document.activeElement;
  return focused?.matches("input, textarea, select") ? focused.getBoundingClientRect() : null;
}

function place(viewport: VisualViewport): void {
  const leave = document.querySelector<HTMLElement>(".bar > .leave");
  if (!leave) return;
  leave.style.transform = "";
  const { offsetLeft: left, offsetTop: top, width, height, scale } = viewport;
  const seen = { left, top, width, height, scale };
  if (isPlain(seen)) return;
  const now = leave.getBoundingClientRect();
  const corner = cornerFor(seen, now, document.documentElement.dir === "rtl", fieldBox());
  leave.style.transformOrigin = "0 0";
  leave.style.transform = `translate(${corner.left - now.left}px, ${corner.top - now.top}px) scale(${1 / scale})`;
}

/** From now on, until `until` ends it (tests only). */
export function keepInSight(viewport: VisualViewport, until?: AbortSignal): void {
  const listening = until ? { signal: until } : {};
  let asked = 0;
  const again = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => place(viewport));
  };
  for (const change of ["resize", "scroll"]) viewport.addEventListener(change, again, listening);
  addEventListener("scroll", again, { passive: true, ...listening });
  for (const change of ["focusin", "focusout", "click"]) addEventListener(change, again, listening);
  again();
}
