import { useText } from "../../app/text.ts";

/** Twenty digits to read aloud. A line never breaks inside a group, and the order is the same in every language. */
export function KeyNumber({ number, label }: { number: string; label: string }) {
  const text = useText();
  return (
    <p class="key-number">
      <span class="key-number-label">{text(label)}</span>
      <span dir="ltr" class="key-number-digits">
        {number.split(" ").map((group, at) => (
          <span key={at}>{group} </span>
        ))}
      </span>
    </p>
  );
}
