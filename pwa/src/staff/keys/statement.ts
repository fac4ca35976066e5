/** What a key holder signs: a canonical JSON text (keys sorted, no spaces) that the server rebuilds and compares. */
import type { Role, StatementKind } from "../protocol.ts";

export interface About {
  id: string;
  hpke_public: string;
  sign_public: string;
}

/** The text of a statement. `at` is in milliseconds and is said to the minute, in UTC. */
export function statement(
  kind: StatementKind,
  about: About,
  role: Role | "",
  said: { by: string; origin: string; at: number },
): string {
  return JSON.stringify({
    at: `${new Date(said.at).toISOString().slice(0, 16)}Z`,
    by: said.by,
    hpke: about.hpke_public,
    kind,
    member: about.id,
    origin: said.origin,
    role,
    sign: about.sign_public,
    v: 1,
  });
}
