/** Fetches the first screen in another language. `document` answers need no markup from a string. */
export function fetchPage(tag: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", `/home/${tag}`);
    request.responseType = "document";
    request.timeout = 20_000;
    request.onload = () => {
      const page = request.response as Document | null;
      if (request.status === 200 && page) resolve(page);
      else reject(new Error("no page"));
    };
    request.onerror = request.ontimeout = request.onabort = () => reject(new Error("no network"));
    request.send();
  });
}

/** Puts the words of another page of the same shape into this one. What the app drew stays. */
export function takeOver(page: Document): void {
  const root = document.documentElement;
  for (const { name, value } of page.documentElement.attributes) root.setAttribute(name, value);
  document.title = page.title;
  for (const selector of [".skip", ".bar", "[data-screen]", "#packs"]) {
    for (const next of page.querySelectorAll(selector)) {
      const now = document.querySelector(next.id ? `#${CSS.escape(next.id)}` : selector);
      now?.replaceWith(document.importNode(next, true));
    }
  }
}
