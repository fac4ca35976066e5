/**
 * The editor component (CodeMirror), fetched only where a lesson is written. It stands in a shadow root: there it adopts its
 * styles, which the content policy allows; in the page it would write a style element, which the policy refuses.
 */
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { EditorState, type Extension, RangeSetBuilder, StateEffect, StateField, Text } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate, WidgetType, keymap, lineNumbers } from "@codemirror/view";

import type { Put } from "./containers.ts";

/** Something to mend, beside its line; lines from 1. Sentences, already in the reader's language. */
export interface Said {
  line: number;
  words: string;
  /** It keeps the text from being published; else it is advice. */
  grave: boolean;
}

export interface EditorOptions {
  text: string;
  /** What screen readers call the field. */
  label: string;
  /** The element with the words that explain it, in the page: screen readers cannot follow ids into the shadow root. */
  description: string;
  lang: string;
  dir: "ltr" | "rtl";
  onText: (text: string) => void;
}

export interface Editor {
  /** Another text altogether, such as one that somebody else wrote. It can be undone. */
  setText: (text: string) => void;
  /** The lines, and the line that the cursor is in, from 0. */
  lines: () => { lines: string[]; at: number };
  put: (put: Put) => void;
  /** Puts marks such as `**` around what is selected, or takes them away. */
  wrap: (mark: string) => void;
  setFaults: (faults: readonly Said[]) => void;
  /** Goes to a line, from 1, and takes the focus. */
  show: (line: number) => void;
  focus: () => void;
  close: () => void;
}

const setSaid = StateEffect.define<readonly Said[]>();

class SaidBelow extends WidgetType {
  constructor(private readonly said: Said) {
    super();
  }

  override eq(other: SaidBelow): boolean {
    return other.said.words === this.said.words && other.said.grave === this.said.grave;
  }

  override toDOM(): HTMLElement {
    const note = document.createElement("div");
    note.className = this.said.grave ? "said said-grave" : "said";
    note.textContent = this.said.words;
    return note;
  }
}

/** What is to mend stands under its line, and moves with it while someone types. */
const said = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, transaction) {
    let now = before.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setSaid)) now = below(effect.value, transaction.state.doc);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function below(all: readonly Said[], doc: Text): DecorationSet {
  const widgets = all.map((each) => {
    const { to } = doc.line(Math.min(Math.max(1, each.line), doc.lines));
    return Decoration.widget({ widget: new SaidBelow(each), block: true, side: 1 }).range(to);
  });
  return Decoration.set(widgets, true);
}

const fence = Decoration.line({ class: "fence" });

/** The lines with colons are quieter than the words. */
const fences = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = fencesIn(view);
    }
    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = fencesIn(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function fencesIn(view: EditorView): DecorationSet {
  const made = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      if (line.text.startsWith(":::")) made.add(line.from, line.from, fence);
      at = line.to + 1;
    }
  }
  return made.finish();
}

const look = EditorView.theme({
  "&": { color: "inherit", background: "var(--paper)", fontSize: "1.0625rem", borderRadius: "var(--round)" },
  "&.cm-focused": { outline: "3px solid var(--accent)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "1.6", minBlockSize: "16rem" },
  ".cm-content": { padding: "0.75rem 0", caretColor: "var(--ink)", color: "var(--ink)" },
  ".cm-line": { padding: "0 0.75rem" },
  ".cm-gutters": { background: "var(--paper)", color: "var(--ink-soft)", border: "none" },
  ".fence": { color: "var(--ink-soft)", fontFamily: "ui-monospace, monospace", fontSize: "0.875rem" },
  ".said": {
    margin: "0.125rem 0.75rem 0.5rem",
    padding: "0.25rem 0.75rem",
    borderInlineStart: "0.25rem solid var(--line-strong)",
    background: "var(--card)",
    color: "var(--ink)",
    fontSize: "0.9375rem",
    lineHeight: "1.4",
  },
  ".said-grave": { borderColor: "var(--honey-strong)", background: "var(--honey-soft)" },
});

export function openEditor(host: HTMLElement, options: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  // A text from outside is not told back.
  let given = false;
  const extensions: Extension = [
    lineNumbers(),
    history(),
    // Tab leaves the field, as everywhere: nobody is caught in it.
    keymap.of([...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      "aria-label": options.label,
      "aria-description": options.description,
      "aria-multiline": "true",
      lang: options.lang,
      dir: options.dir,
      spellcheck: "true",
      autocapitalize: "sentences",
    }),
    EditorState.lineSeparator.of("\n"),
    EditorView.perLineTextDirection.of(true),
    said,
    fences,
    look,
    EditorView.updateListener.of((update) => {
      if (update.docChanged && !given) options.onText(update.state.doc.toString());
    }),
  ];
  const view = new EditorView({ root, parent: root, state: EditorState.create({ doc: options.text, extensions }) });
  const all = (text: string) => ({ from: 0, to: view.state.doc.length, insert: text });
  return {
    setText: (text) => {
      if (text === view.state.doc.toString()) return;
      given = true;
      try {
        view.dispatch({ changes: all(text) });
      } finally {
        given = false;
      }
    },
    lines: () => {
      const { doc, selection } = view.state;
      return { lines: doc.toString().split("\n"), at: doc.lineAt(selection.main.head).number - 1 };
    },
    put: ({ lines, select }) => {
      const next = Text.of(lines);
      const start = next.line(select.line + 1).from;
      const selection = { anchor: start + select.from, head: start + select.to };
      view.dispatch({ changes: smallest(view.state.doc.toString(), lines.join("\n")), selection, scrollIntoView: true });
      view.focus();
    },
    wrap: (mark) => {
      const { from, to } = view.state.selection.main;
      const size = mark.length;
      const inside = view.state.sliceDoc(from, to);
      const around = view.state.sliceDoc(Math.max(0, from - size), to + size);
      const off = around === mark + inside + mark;
      view.dispatch(
        off
          ? { changes: { from: from - size, to: to + size, insert: inside }, selection: { anchor: from - size, head: to - size } }
          : { changes: { from, to, insert: mark + inside + mark }, selection: { anchor: from + size, head: to + size } },
      );
      view.focus();
    },
    setFaults: (faults) => view.dispatch({ effects: setSaid.of(faults) }),
    show: (line) => {
      const { from } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
      view.focus();
    },
    focus: () => view.focus(),
    close: () => view.destroy(),
  };
}

/** The one change between two texts, so that undo and the cursors of others stay where they were. */
function smallest(before: string, after: string): { from: number; to: number; insert: string } {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < before.length - from && end < after.length - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}
