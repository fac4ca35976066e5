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
  // What was typed comes back as `text` a moment later, when more may have been typed: only a text from elsewhere is put in.
  const told = useRef<string[]>([]);
  const tell = (typed: string) => {
    told.current.push(typed);
    onText(typed);
  };
  const now = useRef({ text, said, tell, onEditor });
  now.current = { text, said, tell, onEditor };
  const [whole, setWhole] = useState(false);
  const description = words("lessons-editor-how");

  useLayoutEffect(() => {
    if (!field.current) return;
    editor.current = plainEditor(field.current, (typed) => now.current.tell(typed));
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
      const known = now.current.said;
      const typed = field.current?.value ?? now.current.text;
      made = openEditor(host.current, { text: typed, label, description, lang, dir, onText: (next) => now.current.tell(next) });
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

  useEffect(() => {
    const own = told.current.lastIndexOf(text);
    if (own < 0) editor.current?.setText(text);
    else told.current.splice(0, own + 1);
  }, [text]);
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
            onInput={(event) => tell(event.currentTarget.value)}
          />
        </div>
      )}
      <div ref={host} class="card-editor-host" data-editor={whole || undefined} />
    </div>
  );
}
