let soon: ReturnType<typeof setTimeout> | undefined;

/** Says a short text to screen readers, once, in the element of the page that is there for it. */
export function say(words: string): void {
  const status = document.getElementById("status");
  if (!status) return;
  clearTimeout(soon);
  // The same words a second time are heard only when the element was empty in between.
  status.textContent = "";
  if (words) soon = setTimeout(() => (status.textContent = words), 50);
}

/** Takes back words that are no longer true, so that nobody comes upon them later; others stay. */
export function unsay(words: string): void {
  if (document.getElementById("status")?.textContent === words) say("");
}
