import { describe, expect, it } from "vitest";

import { seeded } from "../directory/pack.fixture.ts";
import { SENT, sent } from "./pack.fixture.ts";
import { BadLessons, readLessons, readLessonsText } from "./read-lessons.ts";

type Node = Record<string | number, unknown>;

describe("a pack of lessons", () => {
  it("is read with every word in its place", () => {
    const pack = readLessons(sent());
    expect(pack.lessons.map((lesson) => [lesson.id, lesson.track, lesson.short])).toEqual([
      ["not-your-fault", 2, ["one", "four"]],
      ["steady", 1, []],
    ]);
    expect(pack.lessons[0]?.cards[0]?.parts).toEqual(SENT.lessons[0]?.cards[0]?.parts);
    expect(pack.lessons[0]?.cards[2]?.answers[1]).toEqual({ answer: "They did", reply: "Yes. That choice was theirs." });
    expect(pack.checkIn?.cards[0]?.answers[1]?.line).toBe("988");
    expect(pack.sites.get("near")).toEqual(SENT.sites.near);
  });

  it("may lack the check-in and lessons, and holds what there is", () => {
    const pack = readLessons({ ...sent(), lessons: [], checkIn: [] });
    expect([pack.lessons, pack.checkIn, pack.steady.length, pack.elsewhere.length]).toEqual([[], null, 2, 1]);
  });

  it("keeps what a translation says of itself, and English beside", () => {
    const changed = sent();
    Object.assign(changed, { lang: "ar", dir: "rtl" });
    const english = { parts: [{ p: ["Ask first."] }] };
    const card = { id: "one", kind: "card", mark: "stale", parts: [{ p: ["اسأل أولا."] }], english };
    (changed.lessons[1] as Node)["cards"] = [card];
    const exercise = changed.steady[0] as Node;
    Object.assign(exercise, { lang: "en", dir: "ltr" });
    const pack = readLessons(changed);
    expect(pack.lessons[1]?.cards[0]).toEqual({ ...card, answers: [], english: { ...english, answers: [] } });
    expect([pack.steady[0]?.lang, pack.steady[0]?.dir]).toEqual(["en", "ltr"]);
  });

  it("may hold more than this code knows, as the version says that it can be read", () => {
    expect(readLessons({ ...sent(), madeOn: "a Tuesday" })).toEqual(readLessons(sent()));
  });
});

describe("a pack that does not fit is refused whole:", () => {
  const faults: Record<string, (pack: ReturnType<typeof sent>) => void> = {
    "another version": (pack) => (pack.v = 2),
    "two lessons of one id": (pack) => (pack.lessons[1] = { ...pack.lessons[0] } as never),
    "a lesson without cards": (pack) => (pack.lessons[0] = { ...pack.lessons[0], cards: [] } as never),
    "a shorter version with a card that is not there": (pack) => (pack.lessons[0] = { ...pack.lessons[0], short: ["nine"] } as never),
    "a check without answers": (pack) => delete (pack.lessons[0]?.cards[2] as Node)["answers"],
    "a card with answers": (pack) => ((pack.lessons[0]?.cards[0] as Node)["answers"] = [{ answer: "a", reply: "b" }]),
    "a part that nobody knows": (pack) => ((pack.lessons[0]?.cards[0] as Node)["parts"] = [{ video: "x" }]),
    "a part of two names": (pack) => ((pack.lessons[0]?.cards[0] as Node)["parts"] = [{ p: ["a"], line: "988" }]),
    "a site that is not listed": (pack) => (pack.sites = {} as never),
    "a site with an address that runs": (pack) => (pack.sites.near.address = "javascript:alert(1)"),
    "a picture from elsewhere": (pack) =>
      ((pack.lessons[0]?.cards[0] as Node)["parts"] = [{ p: [{ picture: "https://far.example/a.png", alt: "a" }] }]),
    "a picture that holds markup": (pack) =>
      ((pack.lessons[0]?.cards[0] as Node)["parts"] = [{ p: [{ picture: "data:image/svg+xml;base64,PHN2Zz4=", alt: "a" }] }]),
    "a mark that nobody knows": (pack) => ((pack.lessons[0] as Node)["mark"] = "perfect"),
    "a language that is no tag": (pack) => (pack.lang = "<b>"),
    "another direction": (pack) => (pack.dir = "up"),
  };

  it.each(Object.keys(faults))("%s", (name) => {
    const pack = sent();
    faults[name]?.(pack);
    expect(() => readLessons(pack)).toThrow(BadLessons);
  });

  it("not JSON, or cut short", () => {
    const json = JSON.stringify(SENT);
    expect(() => readLessonsText("<html>")).toThrow(BadLessons);
    for (let length = 0; length < json.length; length += 97) expect(() => readLessonsText(json.slice(0, length))).toThrow(BadLessons);
    expect(readLessonsText(json).lang).toBe("en");
  });

  it("any value in the place of any other gives a pack or BadLessons, never another fault", () => {
    const random = seeded(6);
    const odd = [null, 0, -1, 1e99, "", "x", "__proto__", [], [[]], {}, { p: [] }, true, { text: "" }, [null]];
    for (let run = 0; run < 2000; run++) {
      const pack = sent();
      let node = pack as unknown as Node;
      for (let depth = 0; depth < 1 + random() * 8; depth++) {
        const names = Object.keys(node);
        const name = names[Math.floor(random() * names.length)] ?? "v";
        const inside = node[name];
        if (random() < 0.3 || typeof inside !== "object" || inside === null) {
          node[name] = odd[Math.floor(random() * odd.length)];
          break;
        }
        node = inside as Node;
      }
      try {
        readLessons(pack);
      } catch (fault) {
        expect(fault).toBeInstanceOf(BadLessons);
      }
    }
  });
});
