/** The token of a one-use link stands after the `#`: browsers send that part to nobody. */

/** Takes it out of the address at once, so that no history, screenshot or shoulder keeps it. */
export function takeToken(): string | undefined {
  const token = location.hash.slice(1);
  if (token) history.replaceState(history.state, "", location.pathname);
  return token || undefined;
}
