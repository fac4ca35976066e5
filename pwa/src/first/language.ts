/** Fetches a page of ours, such as the first screen in another language. `document` answers need no markup from a string. */
export function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
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

/** Puts the words of another page of the same shape into this one. What is shown, and what the app drew, stays. */
export function takeOver(page: Document): void {
  const root = document.documentElement;
  for (const { name, value } of page.documentElement.attributes) root.setAttribute(name, value);
  document.title = page.title;
  for (const selector of [".skip", ".bar", "[data-screen]", ".cover"]) {
    for (const next of page.querySelectorAll<HTMLElement>(selector)) {
      const now = next.id ? document.getElementById(next.id) : document.querySelector<HTMLElement>(selector);
      if (now) next.hidden = now.hidden;
      now?.replaceWith(document.importNode(next, true));
    }
  }
  // The packs are named in a script of JSON, whose text only a Trusted Type may change. Any element will do.
  const packs = document.createElement("p");
  packs.hidden = true;
  packs.id = "packs";
  packs.textContent = page.getElementById("packs")?.textContent ?? null;
  document.getElementById("packs")?.replaceWith(packs);
}
