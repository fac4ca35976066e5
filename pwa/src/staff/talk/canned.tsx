import { useEffect, useId, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { useDeskApi } from "./desk-api.ts";
import type { Canned, CannedTexts as Texts } from "./facts.ts";
import { tongue } from "./tongue.ts";

/** The languages that there are canned texts in (content/talk/canned). */
const TONGUES = ["en", "es", "ar", "zh-Hans", "zh-Hant", "vi", "ko", "fil", "ht", "ru", "fr", "pt-BR"] as const;

interface CannedProps {
  /** The chat's. */
  language: string;
  onPick: (text: string) => void;
}

/** Gentle texts to start from, in the chat's language at first. They are fetched when they are opened. */
export function CannedTexts({ language, onPick }: CannedProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text("chat-canned")}</summary>
      {open ? <Choice first={TONGUES.find((tag) => language.startsWith(tag)) ?? "en"} onPick={onPick} /> : null}
    </details>
  );
}

function Choice({ first, onPick }: { first: string; onPick: CannedProps["onPick"] }) {
  const text = useText();
  const id = useId();
  const api = useDeskApi();
  const [tag, setTag] = useState(first);
  const [texts, setTexts] = useState<Texts | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    api.canned(tag).then(
      (answer) => {
        if (!wanted) return;
        setTexts(answer);
        setFault(null);
      },
      (thrown: unknown) => wanted && setFault(thrown),
    );
    return () => {
      wanted = false;
    };
  }, [api, tag, turn]);
  return (
    <>
      <p class="soft">{text("chat-canned-means")}</p>
      <div class="field">
        <label for={id}>{text("chat-canned-language")}</label>
        <select id={id} autoComplete="off" value={tag} onChange={(event) => setTag(event.currentTarget.value)}>
          {TONGUES.map((each) => (
            <option key={each} value={each}>
              {tongue(text, each)}
            </option>
          ))}
        </select>
      </div>
      <ProblemNotice fault={fault} onAgain={() => setTurn(turn + 1)} />
      {texts && texts.state !== "reviewed" ? <p class="mark">{text(`console-mark-${texts.state}`)}</p> : null}
      {texts ? grouped(texts.texts).map(([group, each]) => <Group key={group} group={group} texts={each} lang={texts.language} onPick={onPick} />) : null}
    </>
  );
}

interface GroupProps {
  group: string;
  texts: readonly Canned[];
  lang: string;
  onPick: CannedProps["onPick"];
}

function Group({ group, texts, lang, onPick }: GroupProps) {
  const text = useText();
  const id = `chat-canned-${group}`;
  const heading = text(id);
  return (
    <section>
      <h3>{heading === id ? group : heading}</h3>
      <ul class="canned">
        {texts.map((each) => (
          <li key={each.id}>
            <button type="button" lang={lang} onClick={() => onPick(each.text)}>
              {each.text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function grouped(texts: readonly Canned[]): [string, Canned[]][] {
  const groups = new Map<string, Canned[]>();
  for (const each of texts) groups.set(each.group, [...(groups.get(each.group) ?? []), each]);
  return [...groups];
}
