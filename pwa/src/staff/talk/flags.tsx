import { useText } from "../../app/text.ts";

const FLAGS = ["danger", "urgent", "heavy", "again", "left"] as const;

export type Flagged = Partial<Record<(typeof FLAGS)[number], boolean>>;

/** Small labels of a chat: words, never a color alone. */
export function Flags({ of }: { of: Flagged }) {
  const text = useText();
  const shown = FLAGS.filter((flag) => of[flag]);
  if (shown.length === 0) return null;
  return (
    <ul class="tags">
      {shown.map((flag) => (
        <li key={flag}>
          <span class={`tag tag-${flag}`}>{text(`desk-flag-${flag}`)}</span>
        </li>
      ))}
    </ul>
  );
}
