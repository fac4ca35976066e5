/** A field of the browser's own with the same handle: until the editor component is there, and when it does not come. */
import type { Editor } from "./code.ts";

export function plainEditor(field: HTMLTextAreaElement, onText: (text: string) => void): Editor {
  const take = (text: string, from: number, to: number) => {
    field.value = text;
    onText(text);
    field.focus();
    field.setSelectionRange(from, to);
  };
  const start = (lines: readonly string[], line: number) => lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
  return {
    setText: (text) => {
      if (text !== field.value) field.value = text;
    },
    lines: () => ({
      lines: field.value.split("\n"),
      at: field.value.slice(0, field.selectionStart).split("\n").length - 1,
    }),
    put: ({ lines, select }) => {
      const from = start(lines, select.line);
      take(lines.join("\n"), from + select.from, from + select.to);
    },
    wrap: (mark) => {
      const { value, selectionStart: from, selectionEnd: to } = field;
      const next = value.slice(0, from) + mark + value.slice(from, to) + mark + value.slice(to);
      take(next, from + mark.length, to + mark.length);
    },
    setFaults: () => undefined,
    show: (line) => {
      const from = start(field.value.split("\n"), line - 1);
      field.focus();
      field.setSelectionRange(from, from);
    },
    focus: () => field.focus(),
    close: () => undefined,
  };
}
