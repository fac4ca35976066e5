import { useEffect, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere, useRemembered } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { Loading } from "../components/loading/loading.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { Screen } from "../components/screen/screen.tsx";
import { Trouble } from "../components/trouble/trouble.tsx";
import type { YouthDoor, YouthSide } from "../chat/talk/sides.ts";
import { askDoor, askLimits, type Door, type Limits, type LimitsCard } from "./asking.ts";
import { DoorNote } from "./door-note.tsx";
import { FirstWords } from "./first-words.tsx";
import { Lines } from "./lines.tsx";
import { Seen } from "./seen.tsx";
import { useTurned } from "./turned.ts";

type Step = "who" | "private" | "seen" | "write";
const STEPS: readonly Step[] = ["who", "private", "seen", "write"];
const CARDS = 2;

interface BeforeProps {
  door: () => Promise<YouthDoor>;
  opened: (chat: YouthSide) => void;
  comeBack: () => void;
}

/** Two short cards, one question about the phone, and only then a text box. */
export function Before({ door, opened, comeBack }: BeforeProps) {
  const text = useText();
  const { tell } = useHere();
  const [at, setAt] = useRemembered("before-step", 0);
  const [turn, setTurn] = useState(0);
  const [known, setKnown] = useState<{ door: Door | null; limits: Limits | null } | null>(null);
  useEffect(() => {
    let wanted = true;
    setKnown(null);
    void Promise.all([askDoor(), askLimits(document.documentElement.lang)]).then(([state, limits]) => {
      if (wanted) setKnown({ door: state, limits });
    });
    return () => {
      wanted = false;
    };
  }, [turn]);

  const step = STEPS[at] ?? "who";
  const next = () => {
    setAt(at + 1);
    if (at + 2 <= CARDS) tell(text("talk-card-of", { count: at + 2 }));
  };
  const begin = (chat: YouthSide) => {
    // The next chat, maybe of someone else, begins with the cards again.
    setAt(0);
    opened(chat);
  };
  useTurned(at);

  if (!known) {
    return (
      <Screen heading="talk-heading">
        <Loading />
        <Lines />
      </Screen>
    );
  }
  const { limits, door: state } = known;
  if (!limits || !state) {
    return (
      <Screen heading="talk-heading">
        <Trouble id={limits ? "talk-door-missing" : "talk-limits-missing"} onAgain={() => setTurn(turn + 1)} />
        <Lines />
        <Words comeBack={comeBack} />
      </Screen>
    );
  }
  if (!state.open && state.left_until === null) {
    return (
      <Screen heading="talk-heading">
        <Notice kind="care">
          <p>{text("talk-closed")}</p>
        </Notice>
        <Lines />
        <Words comeBack={comeBack} />
      </Screen>
    );
  }
  if (step === "seen") return <Seen next={next} />;
  if (step === "write") return <FirstWords state={state} door={door} opened={begin} />;
  const index = step === "who" ? 0 : 1;
  const card = limits.cards[index];
  return (
    <Screen heading="talk-heading">
      {step === "who" ? <DoorNote state={state} /> : null}
      {limits.note === "" ? null : <p class="mark">{limits.note}</p>}
      {card ? <Card card={card} limits={limits} beside={limits.beside[index]} /> : null}
      <p class="soft">{text("talk-card-of", { count: index + 1 })}</p>
      <Button look="primary" onPress={next}>
        {text("talk-next")}
      </Button>
      {step === "who" ? (
        <div class="pair">
          <Words comeBack={comeBack} />
          <Lines />
        </div>
      ) : null}
    </Screen>
  );
}

function Words({ comeBack }: { comeBack: () => void }) {
  const text = useText();
  return (
    <Button note={text("talk-back-words-note")} onPress={comeBack}>
      {text("talk-back-words")}
    </Button>
  );
}

/** One card; in a language that nobody has reviewed, the English one is folded below it. */
function Card({ card, limits, beside }: { card: LimitsCard; limits: Limits; beside: LimitsCard | undefined }) {
  return (
    <section class="talk-card" lang={limits.language}>
      <h2 dir="auto">{card.title}</h2>
      {card.parts.map((part) => (
        <p key={part} dir="auto">
          {part}
        </p>
      ))}
      {beside ? (
        <details class="more" lang="en" dir="ltr">
          <summary>English</summary>
          <h3>{beside.title}</h3>
          {beside.parts.map((part) => (
            <p key={part}>{part}</p>
          ))}
        </details>
      ) : null}
    </section>
  );
}
