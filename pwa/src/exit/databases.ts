/**
 * Closes at Leave every database that this page opened, by whatever code. Leave deletes them; a deletion waits for whoever
 * holds a database open, and in WebKit goes with that page when the page goes first.
 */
import { onLeave } from "../kernel/leaving.ts";

export function closeDatabasesAtLeave(factory = (globalThis as { IDBFactory?: typeof IDBFactory }).IDBFactory?.prototype): void {
  if (!factory) return; // no databases, nothing to close
  const opened: IDBDatabase[] = [];
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const { open } = factory;
  factory.open = function (this: IDBFactory, ...asked: [string, number?]) {
    const request = open.apply(this, asked);
    request.addEventListener("success", () => opened.push(request.result));
    return request;
  };
  onLeave(() => {
    for (const database of opened) database.close();
  });
}
