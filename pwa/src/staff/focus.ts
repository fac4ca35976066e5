/** Where the focus goes when a press found something wrong, or took away what had it. */

/** When what had the focus is gone, the heading of the view gets it, not the top of the page. */
export function headingIfLost(main: Element | null | undefined): void {
  setTimeout(() => {
    if (document.activeElement === document.body) main?.querySelector("h1")?.focus({ preventScroll: true });
  });
}

/** After a form was sent with something wrong in it, the first wrong field takes the focus. Returns the undo. */
export function focusWrong(page: Document): () => void {
  let watching: MutationObserver | null = null;
  const stop = () => {
    watching?.disconnect();
    watching = null;
  };
  const look = (form: HTMLFormElement) => {
    const wrong = form.querySelector<HTMLElement>("[aria-invalid]");
    if (!watching || !wrong) return;
    stop();
    wrong.focus({ preventScroll: true });
    wrong.scrollIntoView({ block: "center" });
  };
  const sent = (event: Event) => {
    const form = event.target as HTMLFormElement;
    stop();
    // Some judge at once, some after a while.
    watching = new MutationObserver(() => look(form));
    watching.observe(form, { subtree: true, childList: true, attributeFilter: ["aria-invalid"] });
    setTimeout(() => look(form));
  };
  page.addEventListener("submit", sent);
  page.addEventListener("input", stop);
  return () => {
    stop();
    page.removeEventListener("submit", sent);
    page.removeEventListener("input", stop);
  };
}
