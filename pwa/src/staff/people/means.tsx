import { useText } from "../../app/text.ts";

/** What a press means, line by line: message ids. */
export function Means({ of }: { of: readonly string[] }) {
  const text = useText();
  return (
    <ul>
      {of.map((id) => (
        <li key={id}>{text(id)}</li>
      ))}
    </ul>
  );
}
