import type { ComponentChildren } from "preact";

import { useText } from "../../app/text.ts";
import type { Block, Card, Part, Run, Runs, Words } from "../../lessons/pack.ts";
import { HELP, LINES } from "./listed-codes.ts";

import "./drawn-card.css";

/** A card as a reader has it, in text nodes. Nothing in it leads anywhere: it is looked at. */
export function DrawnCard({ card, lang, dir }: { card: Card; lang: string; dir: "ltr" | "rtl" }) {
  return (
    <div class="drawn-card" lang={card.lang ?? lang} dir={card.dir ?? dir}>
      <DrawnWords of={card} />
      {card.english ? (
        <div class="drawn-english" lang="en" dir="ltr">
          <DrawnWords of={card.english} />
        </div>
      ) : null}
    </div>
  );
}

function DrawnWords({ of: { parts, answers } }: { of: Words }) {
  return (
    <>
      {parts.map((part, at) => (
        <DrawnPart key={at} part={part} />
      ))}
      {answers.length > 0 ? (
        <ul class="drawn-answers">
          {answers.map(({ answer, reply }, at) => (
            <li key={at}>
              <strong>{answer}</strong> <span>{reply}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function DrawnPart({ part }: { part: Part }) {
  const text = useText();
  if ("line" in part) {
    const known = (LINES as readonly string[]).includes(part.line);
    return <Pointer words={known ? text(`lessons-line-${part.line}`) : part.line} name={text("lessons-drawn-line")} />;
  }
  if ("help" in part) {
    const known = (HELP as readonly string[]).includes(part.help);
    return <Pointer words={known ? text(`lessons-help-${part.help.replace(".", "-")}`) : part.help} name={text("lessons-drawn-help")} />;
  }
  if ("pause" in part) return <Box kind="pause" blocks={part.pause} />;
  if ("say" in part) return <Box kind="say" blocks={part.say} />;
  if ("say-not" in part) return <Box kind="say-not" blocks={part["say-not"]} />;
  return <DrawnBlock block={part} />;
}

/** The words of the studio stand in the studio's language, beside those of the lesson. */
function Pointer({ name, words }: { name: string; words: string }) {
  const text = useText();
  return (
    <p class="drawn-pointer" lang={text.lang} dir={text.dir}>
      <span>{name}</span> <strong>{words}</strong>
    </p>
  );
}

function Box({ kind, blocks }: { kind: "pause" | "say" | "say-not"; blocks: readonly Block[] }) {
  const text = useText();
  return (
    <div class={`drawn-box drawn-${kind}`}>
      <p class="drawn-name" lang={text.lang} dir={text.dir}>
        {text(`lessons-tool-${kind}`)}
      </p>
      {blocks.map((block, at) => (
        <DrawnBlock key={at} block={block} />
      ))}
    </div>
  );
}

function DrawnBlock({ block }: { block: Block }) {
  if ("p" in block) return <p>{runs(block.p)}</p>;
  const [List, items] = "ul" in block ? (["ul", block.ul] as const) : (["ol", block.ol] as const);
  return (
    <List>
      {items.map((item, at) => (
        <li key={at}>{runs(item)}</li>
      ))}
    </List>
  );
}

const runs = (all: Runs): ComponentChildren => all.map((run, at) => <DrawnRun key={at} run={run} />);

function DrawnRun({ run }: { run: Run }) {
  if (typeof run === "string") return <>{run}</>;
  if ("picture" in run) return <img src={run.picture} alt={run.alt} />;
  const words = run.lesson !== undefined || run.site !== undefined ? <span class="drawn-link">{run.text}</span> : run.text;
  return run.strong ? <strong>{words}</strong> : run.em ? <em>{words}</em> : <>{words}</>;
}
