/**
 * Leave once more, inside what covers the bar: an open dialog makes everything around it inert. It goes where the one
 * in the bar goes, and says the same; src/exit/leave.ts hears it.
 */
export function LeaveHere() {
  const bar = document.querySelector<HTMLAnchorElement>(".bar .leave");
  if (!bar) return null;
  return (
    <a class="leave" data-leave href={bar.href} rel="noreferrer">
      {bar.textContent}
    </a>
  );
}
