/** The two sides of a chat as their screens use them. youth.ts and mentor.ts hold them. */
import type { Opener } from "../pc1/hpke.ts";
import type { Signer } from "../pc1/keys.ts";
import type { Talk } from "./state.ts";

/** What a youth can do in a chat. Methods that ask the server reject with `NotDone` (trouble.ts). */
export interface YouthSide extends Talk {
  /** Keeps the chat on this phone until exit or 30 idle minutes, or forgets it here. */
  keepHere(yes: boolean): Promise<void>;
  /** Six places in the list `listId` (pc1/lists.ts) that bring the chat back. Asked again it makes others. */
  makeWords(listId: string): Promise<number[]>;
  /** Agreed on with the mentor: with the words it opens older text. Rejects ("form") under six letters or digits. */
  addPhrase(phrase: string): Promise<void>;
  /** After a return: shows older text; false when nothing is opened by this phrase. */
  openOlder(phrase: string): Promise<boolean>;
  /** Back to waiting, for anyone or for the same person: also when a mentor is out of reach. */
  wait(want: "any" | "same"): Promise<void>;
  /** This person is never offered this chat again. */
  notAgain(who: string): Promise<void>;
  /** Answers `state.share`. */
  shareOlder(yes: boolean): Promise<void>;
  /** Leads are rung, and everyone in the chat sees it. Resolves to whether one can come now. */
  danger(): Promise<boolean>;
  /** Tries again what did not come back by itself: after "closed" or "clock", and on a line that is "elsewhere" or "stopped". */
  lookAgain(): Promise<void>;
  /** The words open nothing any more, and the chat goes on. */
  takeBackWords(): Promise<void>;
  /** The words of this chat, typed once more: a check phrase takes them too. Only this phone looks at them. */
  sayWords(listId: string, places: readonly number[]): Promise<boolean>;
  /** For everyone, at once and for good. */
  erase(): Promise<void>;
}

/** How a youth comes to a chat (youth.ts: the static side of `YouthTalk`). */
export interface YouthDoor {
  /** Resolves at once, in the stage "opening"; what happens next is told by its state. */
  open(how: { language: string; urgent: boolean; first?: string }): Promise<YouthSide>;
  /** The chat that was kept on this phone, or null. */
  kept(): Promise<YouthSide | null>;
  /** Null: these words open nothing. Rejects with `NotDone` when it could not be asked, or `signal` ended it. */
  back(listId: string, places: readonly number[], signal: AbortSignal, language?: string): Promise<YouthSide | null>;
}

export type OfferKind = "hand-over" | "join" | "whisper";

/** Who sits at the console, with the keys that are open while it is unlocked. */
export interface Me {
  readonly id: string;
  /** The name that is shown in chats. */
  readonly name: string;
  readonly role: "mentor" | "lead";
  readonly hpke: Opener;
  readonly signer: Signer;
}

/** A chat at the console. */
export interface StaffSide extends Talk {
  readonly c: string;
  readonly part: "mentor" | "lead" | "whisper";
  /** Offers the chat to someone; who accepts is let in by this console. */
  offer(to: string, kind: OfferKind): Promise<void>;
  /** Lets someone in who asks (`joining` of `GET /staff/talk`); done by itself after `sync`. */
  join(id: string, tag: string, kind: string): Promise<void>;
  /** The next mentor is in: this one goes out, and can read nothing more. */
  handOverDone(): Promise<void>;
  /** Over for this console; the youth can wait for someone again. */
  closeChat(): Promise<void>;
  /** For everyone, at once and for good. */
  erase(): Promise<void>;
  danger(): Promise<void>;
  /** New keys for the same people. */
  renew(): Promise<void>;
  /** Shows the youth that agreeing on a check phrase is possible. */
  askPhrase(): void;
}

/** All chats of one console. */
export interface DeskSide {
  readonly chats: ReadonlyMap<string, StaffSide>;
  subscribe(heard: () => void): () => void;
  /** Rejects with what the api rejects with ("talk-taken", ...), or with `NotDone`. */
  claim(c: string): Promise<StaffSide>;
  /** A lead asks to come into a chat, visibly. It is among `chats` once the mentor's console let it in. */
  askIn(c: string): Promise<void>;
  /** Accepts what was offered. */
  accept(c: string, yes: boolean): Promise<void>;
  /** A chat beside the chat `of`, with one other of the staff, which the youth does not see. */
  whisper(of: string, to: string): Promise<StaffSide>;
  /** "I need out": all chats of mine are offered, and this console leaves each when someone is in. */
  out(): Promise<void>;
  /** After "changed" on the live line of the console. */
  sync(): Promise<void>;
  /** The console locks: every key and text goes. */
  close(): void;
}
