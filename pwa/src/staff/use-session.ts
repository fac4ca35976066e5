/** The session in the components of the console. */
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";

import type { StaffApi } from "./api.ts";
import type { Vault } from "./keys/vault.ts";
import type { SessionView } from "./protocol.ts";
import type { Session } from "./session.ts";

export const SessionContext = createContext<Session | null>(null);

/** The store, in any component of the console. */
export function useStore(): Session {
  const session = useContext(SessionContext);
  const [, again] = useState({});
  useEffect(() => session?.hear(() => again({})), [session]);
  if (!session) throw new Error("drawn outside the console");
  return session;
}

/** What a view of someone signed in gets. */
export interface SignedIn {
  view: SessionView;
  /** `keys.sign(kind, person, role)` signs a statement; it rejects with `VaultClosed` after a lock. */
  keys: Vault;
  api: StaffApi;
  lock: () => void;
  signOut: () => Promise<void>;
  refresh: () => Promise<void>;
  /** No answer came the last time: what is shown may be old. */
  away: boolean;
  /** Says that one came after all. */
  found: () => void;
  /** Calls back on every change on the server; returns the undo, for `useEffect`. */
  onChanged: (changed: () => void) => () => void;
  proofOf: Session["proofOf"];
  changePassphrase: Session["changePassphrase"];
}

/** For views. Draws again when the session changes. */
export function useSession(): SignedIn {
  const session = useStore();
  const { view, keys, api } = session;
  if (!view) throw new Error("nobody is signed in");
  return {
    view,
    keys,
    api,
    lock: () => session.lock(),
    signOut: () => session.signOut(),
    refresh: () => session.refresh(),
    away: session.away,
    found: () => session.found(),
    onChanged: (changed) => session.onChanged(changed),
    proofOf: (passphrase, signal) => session.proofOf(passphrase, signal),
    changePassphrase: (old, next, signal) => session.changePassphrase(old, next, signal),
  };
}
