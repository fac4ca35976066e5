import { useEffect, useState } from "preact/hooks";

import { useHere } from "./way.ts";

/** A pack on its way, here, or not to be had; `again` asks once more. */
export type PackState<T> =
  | { state: "loading" }
  | { state: "here"; pack: T }
  | { state: "failed"; again: () => void };

/** The listings, fetched whole when a view first needs them. */
export function useDirectoryPack<T>(): PackState<T> {
  const { packs, editions } = useHere();
  const [tries, setTries] = useState(0);
  const [known, setKnown] = useState<PackState<T>>({ state: "loading" });
  const edition = editions.directory;

  useEffect(() => {
    let gone = false;
    packs.pack<T>(edition, "directory").then(
      (pack) => {
        if (!gone) setKnown({ state: "here", pack });
      },
      () => {
        if (gone) return;
        const again = () => {
          setKnown({ state: "loading" });
          setTries((n) => n + 1);
        };
        setKnown({ state: "failed", again });
      },
    );
    return () => {
      gone = true;
    };
  }, [packs, edition, tries]);

  return known;
}
