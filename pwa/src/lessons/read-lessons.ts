/**
 * Reads the document that the server sends. Anything that is not what docs/reference/lesson-pack.md says is refused with
 * `BadLessons`, whole: half a card, or a lost line to call, is harm.
 */
import type { Answer, Block, Card, Direction, Elsewhere, Exercise, Lesson, LessonPack, Mark, Part, Piece, Run, Site, Words } from "./pack.ts"; // prettier-ignore

/** The document is not a pack of lessons that this code can read. */
export class BadLessons extends Error {}

function bad(): never {
  throw new BadLessons("not a pack of lessons");
}

type Json = unknown;
type Table = Readonly<Record<string, Json>>;

const ID = /^[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])?$/;
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/;
const PICTURE = /^data:image\/(png|webp);base64,[A-Za-z0-9+/]+={0,2}$/;
const ADDRESS = /^https:\/\/[a-z0-9.-]+\/[A-Za-z0-9/_-]*$/;
const MARKS: readonly Mark[] = ["unreviewed", "machine", "draft", "stale"];
const KINDS: readonly Card["kind"][] = ["card", "check", "pause"];

function table(value: Json): Table {
  if (typeof value !== "object" || value === null || Array.isArray(value)) bad();
  return value as Table;
}

function list(value: Json): readonly Json[] {
  if (!Array.isArray(value)) bad();
  return value;
}

function some<T>(found: readonly T[]): readonly T[] {
  if (found.length === 0) bad();
  return found;
}

function words(value: Json): string {
  if (typeof value !== "string" || value === "") bad();
  return value;
}

function like(value: Json, form: RegExp): string {
  if (typeof value !== "string" || !form.test(value)) bad();
  return value;
}

function count(value: Json, most: number): number {
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > most) bad();
  return value as number;
}

function oneOf<T>(value: Json, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found === undefined) bad();
  return found;
}

/** The property, if it is there: absent ones stay absent. */
function maybe<Name extends string, T>(name: Name, from: Table, read: (value: Json) => T): Partial<Record<Name, T>> {
  return from[name] === undefined ? {} : ({ [name]: read(from[name]) } as Record<Name, T>);
}

const id = (value: Json) => like(value, ID);
const mark = (value: Json) => oneOf(value, MARKS);
const direction = (value: Json) => oneOf<Direction>(value, ["ltr", "rtl"]);

/** Reads what the server sent. Throws `BadLessons` when it is of another version, or malformed anywhere. */
export function readLessons(sent: Json): LessonPack {
  const raw = table(sent);
  if (raw["v"] !== 1) bad();
  return new Reader(readSites(raw["sites"])).read(raw);
}

/** The same from JSON text. */
export function readLessonsText(json: string): LessonPack {
  let sent: Json;
  try {
    sent = JSON.parse(json);
  } catch {
    bad();
  }
  return readLessons(sent);
}

function readSites(value: Json): ReadonlyMap<string, Site> {
  const entries = Object.entries(table(value)).map(([name, entry]) => {
    const site = table(entry);
    return [id(name), { name: words(site["name"]), address: like(site["address"], ADDRESS) }] as const;
  });
  return new Map(entries);
}

class Reader {
  constructor(private readonly sites: ReadonlyMap<string, Site>) {}

  read(raw: Table): LessonPack {
    const checkIns = list(raw["checkIn"]).map((each) => this.piece(table(each)));
    return {
      lang: like(raw["lang"], TAG),
      dir: direction(raw["dir"]),
      lessons: unlike(list(raw["lessons"]).map((each) => this.lesson(table(each)))),
      steady: unlike(list(raw["steady"]).map((each) => this.exercise(table(each)))),
      checkIn: checkIns[0] ?? null,
      elsewhere: unlike(list(raw["elsewhere"]).map(readElsewhere)),
      sites: this.sites,
    };
  }

  private lesson(raw: Table): Lesson {
    const piece = this.piece(raw);
    const short = raw["short"] === undefined ? [] : list(raw["short"]).map(id);
    if (short.some((name) => !piece.cards.some((card) => card.id === name))) bad();
    return { ...piece, track: count(raw["track"], 6), minutes: count(raw["minutes"], 60), kinds: list(raw["kinds"]).map(id), short };
  }

  private exercise(raw: Table): Exercise {
    return { ...this.piece(raw), seconds: count(raw["seconds"], 600) };
  }

  private piece(raw: Table): Piece {
    return {
      id: id(raw["id"]),
      title: words(raw["title"]),
      ...maybe("note", raw, words),
      ...maybe("mark", raw, mark),
      ...readLanguage(raw),
      cards: unlike(some(list(raw["cards"]).map((each) => this.card(table(each))))),
    };
  }

  private card(raw: Table): Card {
    const kind = oneOf(raw["kind"], KINDS);
    return {
      id: id(raw["id"]),
      kind,
      ...maybe("mark", raw, mark),
      ...readLanguage(raw),
      ...this.words(raw, kind),
      ...maybe("english", raw, (value) => this.words(table(value), kind)),
    };
  }

  private words(raw: Table, kind: Card["kind"]): Words {
    const answers = raw["answers"] === undefined ? [] : list(raw["answers"]).map(readAnswer);
    if ((kind === "check") !== answers.length > 0) bad();
    return { parts: some(list(raw["parts"]).map((part) => this.part(part))), answers };
  }

  private part(value: Json): Part {
    const [name, what] = onlyOne(value);
    switch (name) {
      case "line":
        return { line: id(what) };
      case "help":
        return { help: id(what) };
      case "pause":
        return { pause: this.blocks(what) };
      case "say":
        return { say: this.blocks(what) };
      case "say-not":
        return { "say-not": this.blocks(what) };
      default:
        return this.block(value);
    }
  }

  private blocks(value: Json): readonly Block[] {
    return some(list(value).map((block) => this.block(block)));
  }

  private block(value: Json): Block {
    const [name, what] = onlyOne(value);
    switch (name) {
      case "p":
        return { p: this.runs(what) };
      case "ul":
        return { ul: some(list(what).map((item) => this.runs(item))) };
      case "ol":
        return { ol: some(list(what).map((item) => this.runs(item))) };
      default:
        bad();
    }
  }

  private runs(value: Json): readonly Run[] {
    return some(list(value).map((run) => this.run(run)));
  }

  private run(value: Json): Run {
    if (typeof value === "string") return words(value);
    const raw = table(value);
    if (raw["picture"] !== undefined) return { picture: like(raw["picture"], PICTURE), alt: words(raw["alt"]) };
    const site = maybe("site", raw, id);
    if (site.site !== undefined && !this.sites.has(site.site)) bad();
    const yes = (each: Json) => oneOf(each, [true] as const);
    return { text: words(raw["text"]), ...maybe("strong", raw, yes), ...maybe("em", raw, yes), ...maybe("lesson", raw, id), ...site };
  }
}

function onlyOne(value: Json): readonly [name: string, what: Json] {
  const [first, ...more] = Object.entries(table(value));
  if (!first || more.length > 0) bad();
  return first;
}

function readLanguage(raw: Table) {
  return { ...maybe("lang", raw, (value) => like(value, TAG)), ...maybe("dir", raw, direction) };
}

function readAnswer(value: Json): Answer {
  const raw = table(value);
  const suggests = { ...maybe("line", raw, id), ...maybe("lesson", raw, id), ...maybe("help", raw, id) };
  return { answer: words(raw["answer"]), reply: words(raw["reply"]), ...suggests };
}

function readElsewhere(value: Json): Elsewhere {
  const raw = table(value);
  return { id: id(raw["id"]), title: words(raw["title"]), in: some(list(raw["in"]).map((tag) => like(tag, TAG))) };
}

function unlike<T extends { readonly id: string }>(found: readonly T[]): readonly T[] {
  if (new Set(found.map((each) => each.id)).size < found.length) bad();
  return found;
}
