import { useId, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import type { CardKind } from "./facts.ts";
import type { Editor } from "./editor/code.ts";
import { type Inner, WITH_WORDS, put, putAnswer } from "./editor/containers.ts";
import { HELP, LINES } from "./listed-codes.ts";

interface ToolbarProps {
  kind: CardKind;
  editor: Editor | null;
  /** Lessons that can be linked to. */
  lessons: readonly { id: string; title: string }[];
  /** A translation has the same containers as the English; only the marks within a sentence are its own. */
  translation: boolean;
}

/** What can be put into a card, by its plain name. Whoever uses it never types a colon. */
export function Toolbar({ kind, editor, lessons, translation }: ToolbarProps) {
  const text = useText();
  const inner = (what: Inner, words: string) => {
    if (!editor) return;
    const { lines, at } = editor.lines();
    editor.put(put(lines, at, what, words));
  };
  const example = (what: (typeof WITH_WORDS)[number]) => text(`lessons-example-${what}`);
  return (
    <div class="tools" role="group" aria-label={text("lessons-tools")}>
      <button type="button" onClick={() => editor?.wrap("**")}>
        <strong>{text("lessons-tool-strong")}</strong>
      </button>
      <button type="button" onClick={() => editor?.wrap("*")}>
        <em>{text("lessons-tool-em")}</em>
      </button>
      {kind === "check" ? (
        <button
          type="button"
          onClick={() =>
            editor?.put(putAnswer(editor.lines().lines, text("lessons-example-answer"), text("lessons-example-reply")))
          }
        >
          {text("lessons-tool-answer")}
        </button>
      ) : null}
      {kind === "card" && !translation
        ? WITH_WORDS.map((each) => (
            <button type="button" key={each} onClick={() => inner(each, example(each))}>
              {text(`lessons-tool-${each}`)}
            </button>
          ))
        : null}
      {translation ? null : (
        <details class="more tools-more">
          <summary>{text("lessons-tool-more")}</summary>
          {kind === "card" ? (
            <>
              <Choice
                label={text("lessons-tool-resource")}
                options={HELP.map((code) => [code, text(`lessons-help-${code.replace(".", "-")}`)])}
                onPick={(code) => inner("resource", code)}
              />
              <Choice
                label={text("lessons-tool-crisis")}
                options={LINES.map((code) => [code, text(`lessons-line-${code}`)])}
                onPick={(code) => inner("crisis", code)}
              />
            </>
          ) : null}
          <Choice
            label={text("lessons-tool-link")}
            options={lessons.map(({ id, title }) => [id, title])}
            onPick={(id) => {
              const title = lessons.find((each) => each.id === id)?.title ?? id;
              if (editor) editor.put(linked(editor.lines(), `[${title}](lesson:${id})`));
            }}
          />
        </details>
      )}
    </div>
  );
}

/** A link at the end of the line with the cursor. */
function linked({ lines, at }: { lines: string[]; at: number }, link: string) {
  const line = lines[at] ?? "";
  const head = line === "" || line.endsWith(" ") ? line : `${line} `;
  const next = lines.map((each, index) => (index === at ? head + link : each));
  return { lines: next, select: { line: at, from: head.length + 1, to: head.length + link.indexOf("]") } };
}

interface ChoiceProps {
  label: string;
  options: readonly (readonly [string, string])[];
  onPick: (code: string) => void;
}

function Choice({ label, options, onPick }: ChoiceProps) {
  const text = useText();
  const id = useId();
  const [picked, setPicked] = useState("");
  const code = picked || options[0]?.[0];
  if (code === undefined) return null;
  return (
    <div class="field tool-choice">
      <label for={id}>{label}</label>
      <div class="tool-choice-row">
        <select id={id} autoComplete="off" value={code} onChange={(event) => setPicked(event.currentTarget.value)}>
          {options.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        <button type="button" aria-label={text("lessons-tool-put-long", { what: label })} onClick={() => onPick(code)}>
          {text("lessons-tool-put")}
        </button>
      </div>
    </div>
  );
}
