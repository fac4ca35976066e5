/** A lesson in a made-up language: accents and a third more letters, to see what breaks in longer languages. */
import type { Block, Card, Part, Piece, Run, Runs, Words } from "../../lessons/pack.ts";

const ACCENTS: Readonly<Record<string, string>> = { a: "á", e: "é", i: "í", o: "ó", u: "ú", c: "ç", n: "ñ", y: "ý", A: "Á", E: "É", I: "Í", O: "Ó", U: "Ú" };

export function pseudoWords(words: string): string {
  const accented = words.replace(/[a-z]/gi, (letter) => ACCENTS[letter] ?? letter);
  return accented.replace(/\p{L}{4,}/gu, (word) => word + "~".repeat(Math.ceil(word.length / 3)));
}

const run = (of: Run): Run => {
  if (typeof of === "string") return pseudoWords(of);
  return "picture" in of ? { ...of, alt: pseudoWords(of.alt) } : { ...of, text: pseudoWords(of.text) };
};
const runs = (of: Runs): Runs => of.map(run);

function block(of: Block): Block {
  if ("p" in of) return { p: runs(of.p) };
  return "ul" in of ? { ul: of.ul.map(runs) } : { ol: of.ol.map(runs) };
}

function part(of: Part): Part {
  if ("line" in of || "help" in of) return of;
  if ("pause" in of) return { pause: of.pause.map(block) };
  if ("say" in of) return { say: of.say.map(block) };
  if ("say-not" in of) return { "say-not": of["say-not"].map(block) };
  return block(of);
}

const words = (of: Words): Words => ({
  parts: of.parts.map(part),
  answers: of.answers.map((each) => ({ ...each, answer: pseudoWords(each.answer), reply: pseudoWords(each.reply) })),
});
const card = (of: Card): Card => ({ ...of, ...words(of) });

export function pseudo(piece: Piece): Piece {
  return { ...piece, title: pseudoWords(piece.title), ...(piece.note ? { note: pseudoWords(piece.note) } : {}), cards: piece.cards.map(card) };
}
