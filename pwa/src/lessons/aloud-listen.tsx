import { useEffect, useRef, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { Button } from "../components/button/button.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { wordsOfCard } from "./aloud-text.ts";
import { Aloud } from "./aloud.ts";
import type { Card } from "./pack.ts";

/** Someone said yes to sound in this visit: it is said before the first time, and not before each. */
let agreed = false;

/** For tests: as on a new visit. */
export function forgetAgreed(): void {
  agreed = false;
}

export type Step = "silent" | "asking" | "looking" | "reading" | "none";

export interface Listening {
  step: Step;
  press: () => void;
  begin: () => void;
  stop: () => void;
}

/** Reads one card aloud, after a tap and a word that sound will play. Another card, or another screen, is silent. */
export function useListening(card: Card, lang: string): Listening {
  const text = useText();
  const [aloud] = useState(() => new Aloud());
  const [step, setStep] = useState<Step>("silent");
  const shown = useRef(card.id);
  useEffect(() => {
    shown.current = card.id;
    setStep("silent");
    return () => aloud.stop();
  }, [aloud, card.id]);

  async function begin() {
    agreed = true;
    setStep("looking");
    const voice = await aloud.voice(lang);
    if (shown.current !== card.id) return;
    setStep(voice ? "reading" : "none");
    if (!voice) return;
    const spoken = { say: text("lesson-say"), sayNot: text("lesson-say-not") };
    aloud.read(wordsOfCard(card, spoken), voice, () => setStep("silent"));
  }
  return {
    step,
    press: () => {
      if (step === "reading") aloud.stop();
      else if (step === "asking" || step === "none") setStep("silent");
      else if (step === "silent") {
        if (agreed) void begin();
        else setStep("asking");
      }
    },
    begin: () => void begin(),
    stop: () => setStep("silent"),
  };
}

/** What stands below the buttons while it is not simply silent or reading. */
export function ListenNote({ at }: { at: Listening }) {
  const text = useText();
  if (at.step === "asking") {
    return (
      <Notice kind="care">
        <p role="status">{text("reading-listen-warning")}</p>
        <div class="lesson-ways">
          <Button id="listen-yes" onPress={at.begin}>
            {text("reading-listen-start")}
          </Button>
          <Button id="listen-no" onPress={at.stop}>
            {text("lesson-note-not-now")}
          </Button>
        </div>
      </Notice>
    );
  }
  if (at.step !== "none") return null;
  return (
    <Notice>
      <p role="status">{text("reading-listen-none")}</p>
    </Notice>
  );
}
