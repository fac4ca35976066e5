/** What languages call themselves, from the menu that the server drew; a tag that is not in it stays a tag. */
export function endonym(tag: string): string {
  const buttons = document.querySelectorAll<HTMLElement>("#languages [data-language]");
  return [...buttons].find((button) => button.dataset["language"] === tag)?.textContent ?? tag;
}
