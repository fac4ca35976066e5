/**
 * Asks for every database of this site to go, and waits until each has gone or cannot. A deletion waits for the pages that
 * hold the database open; where it was a page that asked, some browsers drop it when that page goes first.
 */
export async function deleteDatabases(databases: IDBFactory = indexedDB): Promise<void> {
  // Browsers that cannot list them: the page deletes those of ours by name.
  const listed = await (databases as Partial<IDBFactory>).databases?.();
  await Promise.all((listed ?? []).map(({ name }) => deleted(databases.deleteDatabase(name ?? ""))));
}

function deleted(asked: IDBOpenDBRequest): Promise<void> {
  return new Promise((resolve) => {
    asked.onsuccess = asked.onerror = () => resolve();
  });
}
