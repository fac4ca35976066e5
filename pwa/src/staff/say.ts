/** Says a short text to screen readers, once, in the element of the page that is there for it. */
export function say(words: string): void {
  const status = document.getElementById("status");
  if (!status) return;
  // The same words a second time are heard only when the element was empty in between.
  status.textContent = "";
  if (words) setTimeout(() => (status.textContent = words), 50);
}
