import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { EnglishBeside } from "../components/english-beside/english-beside.tsx";
import { withNumbers } from "../components/numbers/numbers.tsx";
import { HelpButton } from "./help-button.tsx";
import { Line } from "./line.tsx";
import type { Block, LessonPack, Marked, Part, Run, Runs } from "./pack.ts";

interface From {
  /** Where the names of sites come from. */
  sites: LessonPack["sites"];
}

/** What stands on a card. Every word becomes a text node; nothing of a pack becomes markup. */
export function Parts({ parts, sites }: { parts: readonly Part[] } & From) {
  return (
    <>
      {parts.map((part, at) => (
        <Drawn key={at} part={part} sites={sites} />
      ))}
    </>
  );
}

function Drawn({ part, sites }: { part: Part } & From) {
  const text = useText();
  if ("line" in part) return <Line id={part.line} />;
  if ("help" in part) return <p><HelpButton code={part.help} /></p>;
  if ("pause" in part) {
    return (
      <section class="lesson-pause">
        <h3>{text("lesson-pause")}</h3>
        <Blocks blocks={part.pause} sites={sites} />
      </section>
    );
  }
  if ("say" in part || "say-not" in part) {
    const say = "say" in part;
    return (
      <figure class={say ? "lesson-say" : "lesson-say not"}>
        <figcaption>{text(say ? "lesson-say" : "lesson-say-not")}</figcaption>
        <Blocks blocks={say ? part.say : part["say-not"]} sites={sites} />
      </figure>
    );
  }
  return <Blocks blocks={[part]} sites={sites} />;
}

function Blocks({ blocks, sites }: { blocks: readonly Block[] } & From) {
  return (
    <>
      {blocks.map((block, at) => {
        if ("p" in block) return <p key={at}><Words runs={block.p} sites={sites} /></p>; // prettier-ignore
        const items = "ul" in block ? block.ul : block.ol;
        const List = "ul" in block ? "ul" : "ol";
        return (
          <List key={at}>
            {items.map((item, n) => (
              <li key={n}>
                <Words runs={item} sites={sites} />
              </li>
            ))}
          </List>
        );
      })}
    </>
  );
}

function Words({ runs, sites }: { runs: Runs } & From) {
  return (
    <>
      {runs.map((run, at) => (
        <One key={at} run={run} sites={sites} />
      ))}
    </>
  );
}

function One({ run, sites }: { run: Run } & From) {
  const { go } = useHere();
  if (typeof run === "string") return <>{withNumbers(run)}</>;
  if ("picture" in run) return <img class="lesson-picture" src={run.picture} alt={run.alt} />;
  const words = looks(run);
  const { lesson } = run;
  if (lesson !== undefined) {
    return (
      <button type="button" class="link" onClick={() => go("lesson", lesson)}>
        {words}
      </button>
    );
  }
  const address = sites.get(run.site ?? "")?.address;
  if (address === undefined) return words;
  return (
    <>
      <a href={address} target="_blank" rel="noreferrer noopener">
        {words}
      </a>{" "}
      <span class="soft">
        <EnglishBeside id="card-site-note" values={{ host: new URL(address).host }} />
      </span>
    </>
  );
}

function looks({ text, strong, em }: Marked) {
  const words = em ? <em>{withNumbers(text)}</em> : <>{withNumbers(text)}</>;
  return strong ? <strong>{words}</strong> : words;
}
