/** The crisis lines as the server draws them for everyone, in the language of the console: one list, kept in one place. */

/** The list, or null where it did not come. */
export function crisisLines(tag: string): Promise<Element | null> {
  return new Promise((resolve) => {
    // A `document` answer needs no markup from a string (Trusted Types).
    const request = new XMLHttpRequest();
    request.open("GET", "/plain");
    request.setRequestHeader("Accept-Language", tag);
    request.responseType = "document";
    request.timeout = 20_000;
    request.onload = () => {
      // Where nobody has reviewed the language, the same lines in English stand before, folded into the mark.
      const list = (request.response as Document | null)?.querySelector("main > .lines") ?? null;
      for (const each of list?.children ?? []) shorten(each);
      resolve(list);
    };
    request.onerror = request.ontimeout = request.onabort = () => resolve(null);
    request.send();
  });
}

/** Its name, whom it is for, and the ways to reach it: the rest stands on the page that it comes from. */
function shorten(line: Element): void {
  const [first, ...rest] = line.querySelectorAll("p");
  for (const each of rest) if (!each.classList.contains("ways")) each.remove();
  if (first?.classList.contains("facts")) first.remove();
}
