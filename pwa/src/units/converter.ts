/** The unit converter on a page that holds its fields, as `units.html` draws them. Stores and asks for nothing. */
import { convert, partnerOf, readNumber, writeAmount } from "./convert.ts";

/** The language of numbers: the reader's own where it is the one of the page, such as es-MX on a Spanish page. */
export function localeOf(page: string, own: string): string {
  const base = (tag: string) => tag.split("-")[0];
  return base(page) === base(own) || page.startsWith("qps") ? own : page;
}

/** Shows the converter in `page` and keeps its answer up to date. */
export function startConverter(page: HTMLElement, locale: string): void {
  const part = (name: string) => page.querySelector(`#${name}`) as HTMLElement;
  const amount = part("amount") as HTMLInputElement;
  const from = part("from") as HTMLSelectElement;
  const to = part("to") as HTMLSelectElement;
  const answer = part("answer");
  const question = part("question");

  /** Offers what the first unit can be turned into, and keeps the choice where it fits. */
  function offer(wanted: string): void {
    const group = from.selectedOptions[0]?.parentElement;
    to.replaceChildren(...(group?.cloneNode(true).childNodes ?? []));
    to.value = wanted;
    if (to.selectedIndex < 0 || to.value === from.value) to.value = partnerOf(from.value);
  }

  function write(value: number, select: HTMLSelectElement): string {
    return writeAmount(value, select.value, select.selectedOptions[0]?.label ?? "", locale);
  }

  function answerNow(): void {
    const value = readNumber(amount.value, locale);
    question.textContent = value === null ? "" : `${write(value, from)} =`;
    answer.textContent =
      value === null ? (answer.dataset["unread"] ?? "") : write(convert(value, from.value, to.value), to);
  }

  amount.oninput = answerNow;
  to.onchange = answerNow;
  from.onchange = () => {
    offer(to.value);
    answerNow();
  };
  part("swap").onclick = () => {
    const before = from.value;
    from.value = to.value;
    offer(before);
    answerNow();
  };
  offer("");
  answerNow();
  part("sheet").hidden = false;
}
