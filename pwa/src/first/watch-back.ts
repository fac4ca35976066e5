/** Where the browser has CloseWatcher, its own Back (or Escape) goes one step back with no history entry. */

interface Watcher extends EventTarget {
  destroy(): void;
}

let watcher: Watcher | undefined;

/** Watches while there is a way back, and lets go at the root, where Back leaves the page. */
export function watchBack(wanted: boolean, back: () => void): void {
  const { CloseWatcher } = globalThis as { CloseWatcher?: new () => Watcher };
  if (!wanted) {
    watcher?.destroy();
    watcher = undefined;
  } else if (CloseWatcher && !watcher) {
    watcher = new CloseWatcher();
    watcher.addEventListener("close", () => {
      watcher = undefined; // it closes once
      back();
    });
  }
}
