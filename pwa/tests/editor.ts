/** What the editor component asks of a browser and jsdom does not have: sizes, and media that change. */
Object.assign(Range.prototype, {
  getClientRects: () => [],
  getBoundingClientRect: () => new DOMRect(),
});
Object.assign(globalThis, {
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }),
});
if (!("DOMRect" in globalThis)) {
  Object.assign(globalThis, { DOMRect: class { x = 0; y = 0; left = 0; right = 0; top = 0; bottom = 0; width = 0; height = 0; } }); // prettier-ignore
}
// jsdom names itself as Safari does, and the component then looks for the selection in a way that jsdom does not have. This has to
// come before the component.
Object.defineProperty(navigator, "vendor", { value: "" });
