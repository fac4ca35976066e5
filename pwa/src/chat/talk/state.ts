/** What a chat looks like to whoever shows it. No part of the screens, and nothing that a screen has to know of keys or wires. */

/** How long it may take until someone answers: bands, since a number would be made up. */
export type Wait = "now" | "minutes" | "half-hour" | "long";

/** "sending": not stored yet, and tried again by itself. "not-sent": it will not be tried again unless asked. */
export type Sent = "sending" | "sent" | "not-sent";

/** A line of the chat that nobody wrote. */
export type LineOf =
  | "opened"
  | "joined"
  | "left"
  | "handed-over"
  | "lead-joined"
  | "renewed"
  | "came-back"
  | "danger"
  | "unreadable"
  | "update"
  | "missing"
  | "changed";

/** `id` stays the same while an entry is shown. `who`: as in `Reader`. `at`: whole minutes since 1970, null while sending. */
export type Entry =
  | { kind: "text"; id: string; who: string; mine: boolean; text: string; state: Sent; at: number | null }
  | { kind: "card"; id: string; who: string; mine: boolean; card: string; state: Sent; at: number | null }
  | { kind: "line"; id: string; line: LineOf; who: string };

/** Someone who can read what is written now. `who`: "youth", "intake" (whoever answers first), or an id of the roster. */
export interface Reader {
  who: string;
  /** The name they gave themselves, which came sealed; "" until it came, and for youth and intake. */
  name: string;
  role: "youth" | "mentor" | "lead" | "intake";
  me: boolean;
}

/**
 * "left": a message is left, nobody is on duty; "closed": over, or Talk is closed (see `why`); "gone": erased, or its key
 * at rest is lost; "tampered": something was signed by the wrong hand, and nothing more is believed; "update": made by a
 * newer version of the app.
 */
export type Stage = "opening" | "waiting" | "talking" | "left" | "closed" | "gone" | "tampered" | "update";

/** Nothing more is written or asked in these. */
export const OVER: readonly Stage[] = ["closed", "gone", "tampered", "update"];

/**
 * "poll": here, over the slower way. "elsewhere": the same chat was opened in another tab, and this one stands still.
 * Youth only: "busy": the server asks to wait a little; "stopped": it does not come back by itself.
 */
export type LineState = "here" | "coming-back" | "poll" | "offline" | "elsewhere" | "busy" | "stopped";

export interface TalkState {
  stage: Stage;
  line: LineState;
  wait: Wait | null;
  onDuty: boolean;
  /** ISO date until which a left message waits, or null. */
  until: string | null;
  entries: readonly Entry[];
  readers: readonly Reader[];
  /** Names by `who`, also of those who left: what they said stays. */
  names: Readonly<Record<string, string>>;
  /** Someone else is writing now: a hint. */
  typing: boolean;
  /** Someone else has this chat open now: a hint. */
  present: boolean;
  /** Something is missing in the stream: nothing more is shown until `goOn`. */
  missing: boolean;
  words: boolean;
  phrase: boolean;
  kept: boolean;
  /** Someone new came in and may be shown what was said before: `shareOlder`. Youth only. */
  share: boolean;
  /** The mentor asks for the check phrase to be agreed on. Youth only. */
  phraseAsked: boolean;
  /** A check phrase takes the six words, and this page does not know them: `sayWords`. Youth only. */
  wordsAsked: boolean;
  /** After a return with words: there is older text that only the check phrase opens. Youth only. */
  older: boolean;
  /** Why it is closed: "closed": no roster, or over; "clock": this phone's clock is off; "ended": by someone here; "full": no more fits in it; "": something did not work. */
  why: "" | "closed" | "clock" | "ended" | "full";
}

/** The longest text that fits in one envelope, in bytes of UTF-8; a longer one is sent in parts by `say`. */
export const LONGEST = 3800;

export interface Talk {
  readonly state: TalkState;
  /** Called after each change of `state`, which is then another object. Returns the undo. */
  subscribe(heard: () => void): () => void;
  say(text: string): void;
  /** `id` of a place of the directory or of a lesson. */
  card(id: string): void;
  /** Tries an entry again that was not sent. */
  again(id: string): void;
  /** Takes an entry away that was not sent. */
  drop(id: string): void;
  typing(on: boolean): void;
  /** After `state.missing`: the person agreed to go on with what is there. */
  goOn(): void;
  /** Leaves the chat. It stays on the server for as long as it said. */
  end(): void;
}

export const START: TalkState = {
  stage: "opening",
  line: "coming-back",
  wait: null,
  onDuty: true,
  until: null,
  entries: [],
  readers: [],
  names: {},
  typing: false,
  present: false,
  missing: false,
  words: false,
  phrase: false,
  kept: false,
  share: false,
  phraseAsked: false,
  wordsAsked: false,
  older: false,
  why: "",
};
