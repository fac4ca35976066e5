/** A long text as several that each fit in one envelope. Nothing of it is lost; it is cut at spaces where there are any. */
const bytes = (text: string) => new TextEncoder().encode(JSON.stringify(text)).length;

/** `most`: bytes of one part, written as JSON. */
export function partsOf(text: string, most: number): string[] {
  const parts: string[] = [];
  let rest = Array.from(text.trim());
  while (rest.length) {
    let end = Math.min(rest.length, most);
    while (end > 1 && bytes(rest.slice(0, end).join("")) > most) end = Math.ceil(end * 0.9) - 1;
    if (end < rest.length) {
      let space = end;
      while (space > end / 2 && !/\s/u.test(rest[space - 1] ?? "")) space--;
      if (space > end / 2) end = space;
    }
    parts.push(rest.slice(0, end).join(""));
    rest = rest.slice(end);
  }
  return parts;
}
