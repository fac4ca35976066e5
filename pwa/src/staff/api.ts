/** The staff routes as functions (docs/reference/routes.md, under /staff): one method each, typed answers, typed faults. */
import type {
  Audit,
  Device,
  Factors,
  Home,
  Invitation,
  Joining,
  KnownDevice,
  NewLink,
  NextRoster,
  People,
  Permission,
  Person,
  Problem,
  Role,
  RosterFacts,
  RosterInForce,
  SessionView,
  SignInStart,
  Signed,
  SignedDelegation,
  SigningIn,
  Welcome,
} from "./protocol.ts";

/** The server said no. `title` is a sentence in the reader's language and may be shown as it is. */
export class Refused extends Error {
  override readonly name = "Refused";
  /** Which problem: the last part of its type, such as "slow-down". */
  readonly slug: string;
  readonly status: number;

  constructor(
    problem: Problem,
    /** Seconds until another try has a point; 0 where nothing was said. */
    readonly wait = 0,
  ) {
    super(problem.title);
    this.slug = problem.type.slice(problem.type.lastIndexOf("/") + 1);
    this.status = problem.status;
  }

  get title(): string {
    return this.message;
  }
}

/** No answer came: no network, a timeout, or something between us and the server answered instead. */
export class Offline extends Error {
  override readonly name = "Offline";
}

/** What a 401 means for the whole page. */
export type Denied = "session-locked" | "signed-out" | "account-removed" | "not-signed-in";
const DENIED: readonly string[] = ["session-locked", "signed-out", "account-removed", "not-signed-in"] satisfies Denied[];

export interface PassphraseChange {
  verifier: string;
  new_salt: string;
  new_verifier: string;
  sealed_keys: string;
}

/** Every method rejects with `Refused` or `Offline`, and with nothing else. */
export interface StaffApi {
  readInvitation(token: string): Promise<Welcome>;
  join(joining: Joining): Promise<SessionView>;
  startSignIn(name: string): Promise<SignInStart>;
  signIn(signingIn: SigningIn): Promise<SessionView>;

  session(): Promise<SessionView>;
  unlock(verifier: string): Promise<SessionView>;
  lock(): Promise<void>;
  signOut(): Promise<void>;
  /** Someone is typing here: the server starts the idle time anew. */
  activity(): Promise<void>;

  home(): Promise<Home>;
  devices(): Promise<{ devices: KnownDevice[] }>;
  endDevice(id: string): Promise<void>;

  factors(): Promise<Factors>;
  passkeyOptions(verifier: string): Promise<{ options: unknown }>;
  addPasskey(verifier: string, response: unknown): Promise<Factors>;
  removePasskey(id: string, verifier: string): Promise<Factors>;
  setTotp(verifier: string, secret: string, code: string): Promise<Factors>;
  removeTotp(verifier: string): Promise<Factors>;
  renewRecoveryCodes(verifier: string, codes: string[]): Promise<Factors>;
  changePassphrase(change: PassphraseChange): Promise<SessionView>;

  /** The entries about me, newest first; `before` is the `seq` of the last one shown. */
  myAudit(before?: number): Promise<Audit>;
  audit(before?: number): Promise<Audit>;

  people(): Promise<People>;
  withdrawRole(person: string, role: Role, signed: Signed): Promise<Person>;
  removePerson(person: string, signed: Signed): Promise<Person>;
  giveRole(person: string, role: Role): Promise<Person>;
  approveGrant(grant: string, signed: Signed): Promise<Person>;
  openReset(person: string): Promise<Person>;
  approveReset(reset: string, signed: Signed): Promise<Person>;
  cancelReset(reset: string): Promise<void>;
  makeResetLink(reset: string): Promise<Omit<NewLink, "id">>;

  roster(): Promise<RosterFacts>;
  signRoster(next: NextRoster): Promise<RosterInForce>;
  bringDelegation(signed: SignedDelegation): Promise<unknown>;
  /** A yes to a role that is active already, so that it counts in Talk. */
  confirmGrant(grant: string, signed: Signed): Promise<Person>;

  invitations(): Promise<{ invitations: Invitation[] }>;
  invite(name: string, roles: Role[]): Promise<NewLink>;
  withdrawInvitation(id: string): Promise<void>;

  /**
   * For a part of the console with routes of its own (talk/desk-api.ts). `path` is whole, and begins with /staff. `quiet`: an open
   * page says it by itself, so that it does not count as activity.
   */
  readonly ask: <T>(method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown, quiet?: boolean) => Promise<T>;

  /** The server's clock in milliseconds, as far as its answers told it: statements carry the time. */
  now(): number;
}

export type { Device, Permission };

export interface Wire {
  fetch?: typeof globalThis.fetch;
  /** Told of every 401 that is about the session, before the method rejects. */
  denied?: (why: Denied) => void;
  /** Told whenever the server answered a request that counts as activity: a change, never a look, which pages take by themselves. */
  counted?: () => void;
  /** BCP 47; the language that titles come in. */
  language?: () => string;
  /** Milliseconds until a request is given up. */
  patience?: number;
}

interface Ask {
  method?: "GET" | "POST" | "PUT" | "DELETE";
  body?: unknown;
  /** It is answered even when the page is gone. */
  keepalive?: boolean;
  /** It does not count as activity. */
  quiet?: boolean;
}

/** Talks to the server of this page. Nothing is kept. */
export function staffApi(wire: Wire = {}): StaffApi {
  const { denied, counted, language, patience = 20_000 } = wire;
  let ahead = 0;

  async function send(path: string, { method = "GET", body, keepalive = false }: Ask): Promise<Response> {
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), patience);
    const headers: Record<string, string> = { Accept: "application/json" };
    if (body !== undefined) headers["Content-Type"] = "application/json";
    const tag = language?.();
    if (tag) headers["Accept-Language"] = tag;
    try {
      const answer = await (wire.fetch ?? globalThis.fetch)(`/staff${path}`, {
        method,
        headers,
        credentials: "same-origin",
        cache: "no-store",
        redirect: "error",
        signal: stop.signal,
        keepalive,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const told = Date.parse(answer.headers.get("Date") ?? "");
      if (!Number.isNaN(told)) ahead = told - Date.now();
      return answer;
    } catch {
      throw new Offline();
    } finally {
      clearTimeout(late);
    }
  }

  async function ask<T>(path: string, how: Ask = {}): Promise<T> {
    const answer = await send(path, how);
    if (answer.ok) {
      // No GET counts: an open page asks again by itself whenever something changes.
      if (!how.quiet && (how.method ?? "GET") !== "GET") counted?.();
      if (answer.status === 204) return undefined as T;
      try {
        const text = await answer.text();
        // Something was made, and there is nothing to say about it.
        return (answer.status === 201 && text === "" ? undefined : JSON.parse(text)) as T;
      } catch {
        throw new Offline(); // half an answer, or the sign-in page of a hotel
      }
    }
    let problem: Problem;
    try {
      problem = (await answer.json()) as Problem;
      if (typeof problem.type !== "string" || typeof problem.title !== "string") throw new TypeError("not a problem");
    } catch {
      throw new Offline();
    }
    const refused = new Refused(problem, Number.parseInt(answer.headers.get("Retry-After") ?? "0", 10) || 0);
    if (answer.status === 401 && DENIED.includes(refused.slug)) denied?.(refused.slug as Denied);
    throw refused;
  }

  const post = <T>(path: string, body: unknown = {}) => ask<T>(path, { method: "POST", body });
  const put = <T>(path: string, body: unknown) => ask<T>(path, { method: "PUT", body });
  const remove = (path: string) => ask<undefined>(path, { method: "DELETE" });
  const bare = <T>(path: string) => ask<T>(path, { method: "POST" });
  const from = (before?: number) => (before === undefined ? "" : `?before=${before}`);
  const part = encodeURIComponent;

  return {
    readInvitation: (token) => post("/welcome", { token }),
    join: (joining) => post("/members", joining),
    startSignIn: (name) => post("/sign-in/start", { name }),
    signIn: (signingIn) => post("/sessions", signingIn),

    session: () => ask("/session"),
    unlock: (verifier) => post("/session/unlock", { verifier }),
    lock: () => ask("/session/lock", { method: "POST", quiet: true }),
    signOut: () => ask("/session", { method: "DELETE", keepalive: true, quiet: true }),
    activity: () => bare("/session/activity"),

    home: () => ask("/home"),
    devices: () => ask("/devices"),
    endDevice: (id) => remove(`/devices/${part(id)}`),

    factors: () => ask("/factors"),
    passkeyOptions: (verifier) => post("/factors/passkey-options", { verifier }),
    addPasskey: (verifier, response) => post("/passkeys", { verifier, response }),
    removePasskey: (id, verifier) => post(`/passkeys/${part(id)}/removal`, { verifier }),
    setTotp: (verifier, secret, code) => put("/totp", { verifier, secret, code }),
    removeTotp: (verifier) => post("/totp/removal", { verifier }),
    renewRecoveryCodes: (verifier, codes) => put("/recovery-codes", { verifier, recovery_codes: codes }),
    changePassphrase: (change) => put("/passphrase", change),

    myAudit: (before) => ask(`/audit/mine${from(before)}`),
    audit: (before) => ask(`/audit${from(before)}`),

    people: () => ask("/people"),
    withdrawRole: (person, role, signed) => post(`/people/${part(person)}/roles/${part(role)}/withdrawal`, signed),
    removePerson: (person, signed) => post(`/people/${part(person)}/removal`, signed),
    giveRole: (person, role) => post(`/people/${part(person)}/roles`, { role }),
    approveGrant: (grant, signed) => post(`/grants/${part(grant)}/approvals`, signed),
    openReset: (person) => bare(`/people/${part(person)}/resets`),
    approveReset: (reset, signed) => post(`/resets/${part(reset)}/approvals`, signed),
    cancelReset: (reset) => remove(`/resets/${part(reset)}`),
    makeResetLink: (reset) => bare(`/resets/${part(reset)}/link`),

    roster: () => ask("/talk/roster"),
    signRoster: (next) => post("/talk/roster", next),
    bringDelegation: (signed) => put("/talk/delegation", signed),
    confirmGrant: (grant, signed) => post(`/grants/${part(grant)}/confirmations`, signed),

    invitations: () => ask("/invitations"),
    invite: (name, roles) => post("/invitations", { name, roles }),
    withdrawInvitation: (id) => remove(`/invitations/${part(id)}`),

    ask: (method, path, body, quiet = false) =>
      ask(path.slice("/staff".length), { method, quiet, ...(body === undefined ? {} : { body }) }),

    now: () => Date.now() + ahead,
  };
}
