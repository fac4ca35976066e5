/** Reads words aloud by a voice of the phone itself, after a tap, and falls silent with the page. */
import { onLeave } from "../kernel/leaving.ts";
import { isLocal, localVoice } from "./aloud-voices.ts";

/** What of the browser's speech is used; tests give their own. */
export type Speech = Pick<SpeechSynthesis, "speak" | "cancel" | "getVoices" | "addEventListener" | "removeEventListener">;

/** Milliseconds for the list of voices to come: some browsers make it only when asked. */
const PATIENCE = 1500;

export const speechOfThisPhone = (): Speech | null => (globalThis as { speechSynthesis?: Speech }).speechSynthesis ?? null;

export class Aloud {
  private turn = 0;
  private ended: (() => void) | null = null;

  constructor(private readonly speech: Speech | null = speechOfThisPhone()) {}

  /** The voice of this phone for a language, or null. Waits a moment for a list that is still empty. */
  async voice(lang: string, patience = PATIENCE): Promise<SpeechSynthesisVoice | null> {
    const { speech } = this;
    if (!speech) return null;
    if (speech.getVoices().length === 0) {
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(waiting);
          speech.removeEventListener("voiceschanged", done);
          resolve();
        };
        const waiting = setTimeout(done, patience);
        speech.addEventListener("voiceschanged", done);
      });
    }
    return localVoice(speech.getVoices(), lang);
  }

  /** Reads each of `words` in turn; `ended` is called once, when all is read, stopped or refused. */
  read(words: readonly string[], voice: SpeechSynthesisVoice, ended: () => void): void {
    this.stop();
    const { speech } = this;
    if (!speech || !isLocal(voice) || words.length === 0) {
      ended();
      return;
    }
    const mine = ++this.turn;
    const undo = silentWithThePage(() => this.stop());
    this.ended = () => {
      undo();
      ended();
    };
    words.forEach((text, at) => {
      const said = new SpeechSynthesisUtterance(text);
      said.voice = voice; // without it the browser takes one of its own, which may be far away
      said.lang = voice.lang;
      said.onerror = () => mine === this.turn && this.stop();
      if (at === words.length - 1) said.onend = () => mine === this.turn && this.stop();
      speech.speak(said);
    });
  }

  /** Silent at once. */
  stop(): void {
    this.turn++;
    const { ended } = this;
    if (!ended) return;
    this.ended = null;
    this.speech?.cancel();
    ended();
  }
}

/** Leave, another page, another tab or a locked phone: whoever is near may not hear the rest. Returns the undo. */
function silentWithThePage(stop: () => void): () => void {
  const hide = () => {
    if (document.hidden) stop();
  };
  const undoLeave = onLeave(stop);
  addEventListener("pagehide", stop);
  document.addEventListener("visibilitychange", hide);
  return () => {
    undoLeave();
    removeEventListener("pagehide", stop);
    document.removeEventListener("visibilitychange", hide);
  };
}
