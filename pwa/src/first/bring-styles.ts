/**
 * Loads a part of the app together with its styles. It takes the place of the builder's own preloader
 * (build/small-preloader.ts), which does much that this page has no use for. Parts and styles come at the same time; with
 * one of them missing the part is not there, and the next try asks again.
 */
const sheets = new Map<string, Promise<unknown>>();

function bring(file: string): Promise<unknown> {
  const coming =
    sheets.get(file) ??
    new Promise((done, fail) => {
      const sheet = document.createElement("link");
      sheet.rel = "stylesheet";
      sheet.href = `/${file}`;
      sheet.onload = done;
      sheet.onerror = () => {
        sheet.remove();
        sheets.delete(file);
        fail(new Error(file));
      };
      document.head.append(sheet);
    });
  sheets.set(file, coming);
  return coming;
}

/** What the builder calls around each `import()`, with the style sheets of what is imported. */
export function __vitePreload<T>(load: () => Promise<T>, files: string[] = []): Promise<T> {
  return Promise.all([load(), ...files.map(bring)]).then(([part]) => part);
}
