/** People and what waits for them, as the server would tell it. */
import type { Grant, Person, SessionView } from "../src/staff/protocol.ts";

export const admin: Partial<SessionView> = {
  member: { id: "me", name: "Wren", hpke_public: "h-me", sign_public: "s-me", key_number: "0001 0002 0003 0004 0005" },
  roles: [{ role: "admin", state: "active" }],
  permissions: [
    "session.hold",
    "console.use",
    "people.see",
    "people.invite",
    "roles.grant",
    "people.approve",
    "people.remove",
  ],
};

export function grant(parts: Partial<Grant> = {}): Grant {
  return {
    id: "g1",
    role: "mentor",
    state: "pending",
    asked_by: "Wren",
    approvals: [],
    needed: 2,
    mine: false,
    may_approve: true,
    ...parts,
  };
}

export function person(parts: Partial<Person> = {}): Person {
  return {
    id: "p1",
    name: "Ash",
    state: "active",
    made_on: "2026-11-22",
    roles: [grant()],
    key_number: "1111 2222 3333 4444 5555",
    hpke_public: "h1",
    sign_public: "s1",
    reset: null,
    ...parts,
  };
}

/** Me, an admin, as the list shows me. */
export const wren = person({
  id: "me",
  name: "Wren",
  roles: [grant({ id: "g0", role: "admin", state: "active", asked_by: "", needed: 0, may_approve: false })],
});
