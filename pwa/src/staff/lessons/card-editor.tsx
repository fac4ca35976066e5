import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import type { Editor, Said } from "./editor/code.ts";
import { plainEditor } from "./editor/plain.ts";

export interface CardEditorProps {
  text: string;
  label: string;
  lang: string;
  dir: "ltr" | "rtl";
  said: readonly Said[];
  onText: (text: string) => void;
  /** The handle for the toolbar; another one when the component has come. */
  onEditor: (editor: Editor) => void;
}

/** The text of one card. A plain field is there at once and keeps what was typed in it when the editor component comes. */
export function CardEditor({ text, label, lang, dir, said, onText, onEditor }: CardEditorProps) {
  const words = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const now = useRef({ text, said, onText, onEditor });
  now.current = { text, said, onText, onEditor };
  const [whole, setWhole] = useState(false);
  const description = words("lessons-editor-how");

  useLayoutEffect(() => {
    if (!field.current) return;
    editor.current = plainEditor(field.current, (typed) => now.current.onText(typed));
    now.current.onEditor(editor.current);
    field.current.focus();
  }, []);

  useEffect(() => {
    let wanted = true;
    let made: Editor | null = null;
    const come = async () => {
      const { openEditor } = await import("./editor/code.ts");
      if (!wanted || !host.current) return;
      const focused = document.activeElement === field.current;
      const { text: typed, said: known } = now.current;
      made = openEditor(host.current, { text: typed, label, description, lang, dir, onText: (next) => now.current.onText(next) });
      made.setFaults(known);
      editor.current = made;
      now.current.onEditor(made);
      setWhole(true);
      if (focused) made.focus();
    };
    // Without it the plain field does.
    come().catch(() => undefined);
    return () => {
      wanted = false;
      made?.close();
    };
  }, [label, description, lang, dir]);

  useEffect(() => editor.current?.setText(text), [text, whole]);
  useEffect(() => editor.current?.setFaults(said), [said, whole]);

  return (
    <div class="card-editor">
      {whole ? null : (
        <div class="field">
          <label for={id}>{label}</label>
          <textarea
            ref={field}
            id={id}
            rows={10}
            lang={lang}
            dir={dir}
            autoComplete="off"
            defaultValue={text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        </div>
      )}
      <div ref={host} class="card-editor-host" data-editor={whole || undefined} />
    </div>
  );
}
