/** The bar with Leave is drawn by the server; in another language it is taken from the same page in that language. */

function fetchPage(tag: string): Promise<Document | null> {
  return new Promise((resolve) => {
    // A `document` answer needs no markup from a string (Trusted Types).
    const request = new XMLHttpRequest();
    request.open("GET", "/staff/");
    request.setRequestHeader("Accept-Language", tag);
    request.responseType = "document";
    request.timeout = 20_000;
    request.onload = () => resolve(request.status === 200 ? request.response as Document | null : null);
    request.onerror = request.ontimeout = request.onabort = () => resolve(null);
    request.send();
  });
}

/** Puts the bar of this language in place. Without an answer the bar stays as it is, and works. */
export async function takeBar(tag: string): Promise<void> {
  const page = await fetchPage(tag);
  const root = document.documentElement;
  if (page?.documentElement.lang !== tag || root.lang !== tag) return;
  for (const name of ["data-left-1", "data-left-2"]) root.setAttribute(name, page.documentElement.getAttribute(name) ?? "");
  document.title = page.title;
  const bar = page.querySelector(".bar");
  if (bar) document.querySelector(".bar")?.replaceWith(document.importNode(bar, true));
}
