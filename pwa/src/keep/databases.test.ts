// @vitest-environment node
import { expect, it } from "vitest";

import { deleteDatabases } from "./databases.ts";

interface Asked {
  name: string;
  onsuccess?: () => void;
  onerror?: () => void;
}

function factory(names: string[] | undefined): { databases: IDBFactory; asked: Asked[] } {
  const asked: Asked[] = [];
  const databases = {
    ...(names ? { databases: () => Promise.resolve(names.map((name) => ({ name }))) } : {}),
    deleteDatabase: (name: string) => {
      const one: Asked = { name };
      asked.push(one);
      return one;
    },
  };
  return { databases: databases as unknown as IDBFactory, asked };
}

it("asks for every database, and is done when the last one has gone or cannot", async () => {
  const { databases, asked } = factory(["t", "k"]);
  let done = false;
  const all = deleteDatabases(databases).then(() => (done = true));
  await Promise.resolve();
  await Promise.resolve();
  expect(asked.map(({ name }) => name)).toEqual(["t", "k"]);
  asked[0]?.onsuccess?.();
  await Promise.resolve();
  expect(done).toBe(false);
  asked[1]?.onerror?.();
  await all;
  expect(done).toBe(true);
});

it("asks for none where a browser cannot list them", async () => {
  const { databases, asked } = factory(undefined);
  await deleteDatabases(databases);
  expect(asked).toEqual([]);
});
