/** What the console and the server say to each other (docs/reference/routes.md, under /staff). */

export const ROLES = [
  "mentor",
  "lead",
  "writer",
  "survivor-reviewer",
  "legal-reviewer",
  "health-reviewer",
  "translator",
  "language-reviewer",
  "publisher",
  "directory-steward",
  "admin",
] as const;
export type Role = (typeof ROLES)[number];

/** The roles that two different people have to approve. */
export const GATED: readonly Role[] = ["mentor", "lead", "admin"];

export type Permission =
  | "session.hold"
  | "console.use"
  | "people.see"
  | "people.invite"
  | "roles.grant"
  | "people.approve"
  | "people.remove"
  | "audit.read"
  | "talk.answer"
  | "talk.lead"
  | "roster.sign"
  | "lessons.see"
  | "lessons.write"
  | "lessons.review"
  | "lessons.publish"
  | "lessons.withdraw";

/** How a passphrase is stretched: argon2id, one lane. `salt` is base64url. */
export interface Stretching {
  salt: string;
  memory_kib: number;
  passes: number;
}

export interface Device {
  form: "phone" | "tablet" | "computer";
  browser: "chrome" | "firefox" | "safari" | "edge" | "other";
  remember: boolean;
}

export type LockedWhy = "" | "idle" | "self" | "roles";
export type EndedWhy = "removed" | "signed-out" | "over";

export interface RoleState {
  role: Role;
  state: "pending" | "active";
}

export interface SessionView extends Stretching {
  locked: boolean;
  locked_why: LockedWhy;
  member: { id: string; name: string; hpke_public: string; sign_public: string; key_number: string };
  roles: RoleState[];
  permissions: Permission[];
  sealed_keys: string;
  /** ISO 8601, UTC. */
  ends_at: string;
  idle_seconds: number;
}

/** What a link opens. */
export interface Welcome {
  name: string;
  roles: Role[];
  kind: "join" | "reset";
  member_id: string;
  expires_at: string;
  memory_kib: number;
  passes: number;
  /** PublicKeyCredentialCreationOptionsJSON (WebAuthn Level 3). */
  passkey: unknown;
}

export type NewFactor = { kind: "passkey"; response: unknown } | { kind: "totp"; secret: string; code: string };

export interface Joining {
  token: string;
  name: string;
  salt: string;
  verifier: string;
  hpke_public: string;
  sign_public: string;
  sealed_keys: string;
  factor: NewFactor;
  recovery_codes: string[];
  device: Device;
}

export interface SignInStart extends Stretching {
  /** PublicKeyCredentialRequestOptionsJSON (WebAuthn Level 3). */
  passkey: unknown;
}

export type Proof =
  | { kind: "passkey"; response: unknown }
  | { kind: "totp"; code: string }
  | { kind: "recovery"; code: string };

export interface SigningIn {
  name: string;
  verifier: string;
  proof: Proof;
  device: Device;
}

export type RosterToDo = "roster-over" | "roster-closing" | "roster-changed" | "roster-due" | "delegation-ends";

export type LessonsToDo = "lessons-sign" | "lessons-review" | "lessons-publish" | "lessons-due";

export type ToDoKind =
  | RosterToDo
  | LessonsToDo
  | "second-key-holder"
  | "approve"
  | "wait-approval"
  | "second-factor-backup"
  | "codes-low"
  | "passphrase-tried"
  | "reset-open"
  | "invitations-open";

export interface ToDo {
  kind: ToDoKind;
  count: number;
  /** When something ends: ISO 8601, UTC. */
  until?: string | null;
}

export interface Home {
  roles: (RoleState & { approvals: number; needed: number })[];
  to_do: ToDo[];
}

export interface KnownDevice {
  id: string;
  form: Device["form"];
  browser: Device["browser"];
  first_on: string;
  last_on: string;
  here: boolean;
  remembered: boolean;
}

export interface Factors {
  passkeys: { id: string; made_on: string; used_on: string | null; synced: boolean }[];
  totp: { made_on: string } | null;
  recovery_codes_left: number;
}

export interface Named {
  id: string;
  name: string;
}

export interface Deciding {
  approvals: { by: Named; at: string }[];
  /** How many more people have to say yes. */
  needed: number;
  /** I said yes. */
  mine: boolean;
  may_approve: boolean;
}

export interface Grant extends Deciding {
  id: string;
  role: Role;
  state: "pending" | "active";
  /** "" for the command line. */
  asked_by: string;
}

export interface Reset extends Deciding {
  id: string;
  state: "open" | "approved";
  opened_by: string;
}

export interface Person {
  id: string;
  name: string;
  state: "active" | "removed";
  made_on: string;
  roles: Grant[];
  key_number: string;
  hpke_public: string;
  sign_public: string;
  reset: Reset | null;
}

export interface People {
  people: Person[];
  /** Active members who may approve. */
  key_holders: number;
}

export interface Invitation {
  id: string;
  name: string;
  roles: Role[];
  kind: "join" | "reset";
  made_by: string;
  made_at: string;
  expires_at: string;
}

/** Shown once: the server keeps no link. */
export interface NewLink {
  id: string;
  link: string;
  expires_at: string;
}

/** A statement and the signature over exactly its bytes (base64url, r then s). */
export interface Signed {
  statement: string;
  signature: string;
}

/** A root key's word, as `wayside roster delegate` writes it. */
export interface SignedDelegation {
  st: string;
  sig: string;
}

/** Someone with an active role in which people answer, and the yeses to it. One for each role. */
export interface AnsweringPerson {
  id: string;
  name: string;
  role: "mentor" | "lead";
  hpke: string;
  sign: string;
  grant: string;
  approvals: Signed[];
}

/** What the next roster is made of. Nothing of it is believed before roster/plan.ts looked at it. */
export interface RosterFacts {
  delegation: (SignedDelegation & { serial: number; until: string }) | null;
  last: { bundle: string; version: number; until: string } | null;
  everyone: AnsweringPerson[];
  /** For ids that stand in the last roster or in the delegation. */
  names: Named[];
}

export interface NextRoster {
  bundle: string;
  packets: { to: string; p: string }[];
}

export interface RosterInForce {
  version: number;
  until: string;
  intake_id: string;
}

export type StatementKind = "add" | "withdraw" | "remove" | "reset";

export interface AuditEntry {
  seq: number;
  at: string;
  action: string;
  /** null for the command line. */
  by: Named | null;
  about: Named | null;
  role: Role | "";
}

export interface Audit {
  entries: AuditEntry[];
  more: boolean;
}

/** RFC 9457. */
export interface Problem {
  type: string;
  title: string;
  status: number;
}

export type LiveFrame =
  | { type: "hello" | "changed" | "pong" }
  | { type: "locked"; why: LockedWhy }
  | { type: "ended"; why: EndedWhy };
