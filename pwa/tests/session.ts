/** A session with a played server, as someone with real keys and a quick derivation has it. */
import { vi } from "vitest";

import { type Denied, Refused, type StaffApi } from "../src/staff/api.ts";
import { type Derived, prepared, split } from "../src/staff/keys/derive.ts";
import { makeKeys } from "../src/staff/keys/key-pair.ts";
import { seal } from "../src/staff/keys/seal.ts";
import type { SessionView } from "../src/staff/protocol.ts";
import { Session } from "../src/staff/session.ts";
import { playedApi, playedTabs, someone } from "./console.tsx";

/** The server says no. */
export const no = (slug: string, status: number) => new Refused({ type: `/problems/${slug}`, title: "No.", status });

/** Quick, and another for each passphrase and salt. */
async function played(passphrase: string, { salt }: { salt: string }): Promise<Derived> {
  const bytes = new TextEncoder().encode(`${prepared(passphrase)}|${salt}`);
  return split(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** What the server keeps of an account with real keys. */
export async function account(passphrase = "four quiet otters paddling"): Promise<{ view: SessionView; verifier: string }> {
  const keys = await makeKeys();
  const { wrap, verifier } = await played(passphrase, someone);
  const member = { ...someone.member, hpke_public: keys.public.hpke, sign_public: keys.public.sign };
  return { view: { ...someone, member, sealed_keys: await seal(keys.private, keys.public.hpke, wrap) }, verifier };
}

/** A session whose server answers so, and the way in which it hears that it is denied. */
export function sessionWith(answers: Partial<StaffApi>, tabs = playedTabs()[0]) {
  let denied: (why: Denied) => void = () => undefined;
  const session = new Session({
    origin: "https://example.org",
    tabs,
    derive: played,
    api: (told) => {
      denied = told;
      return playedApi(answers);
    },
  });
  return { session, denied: (why: Denied) => denied(why) };
}

/** The same, with somebody signed in and the lock open. */
export async function opened(answers: Partial<StaffApi> = {}, tabs = playedTabs()[0]) {
  const { view, verifier } = await account();
  const unlock = vi.fn((given: string) => (given === verifier ? Promise.resolve(view) : Promise.reject(no("proof-refused", 403))));
  const lock = vi.fn(() => Promise.resolve());
  const both = sessionWith({ session: () => Promise.resolve(view), unlock, lock, ...answers }, tabs);
  await both.session.start();
  await both.session.unlock("four quiet otters paddling");
  return { ...both, view, unlock, lock };
}
