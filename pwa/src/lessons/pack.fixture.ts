/** A small pack for tests, with everything that can stand in one. */
export const SENT = {
  v: 1,
  lang: "en",
  dir: "ltr",
  sites: { near: { name: "Near", address: "https://near.example/" } },
  lessons: [
    {
      id: "not-your-fault",
      title: "It was not your fault",
      track: 2,
      minutes: 3,
      kinds: ["svc.peer", "svc.mental"],
      note: "This is about being used by someone. There are no details.",
      mark: "unreviewed",
      short: ["one", "four"],
      cards: [
        { id: "one", kind: "card", parts: [{ p: ["It was ", { text: "their", strong: true }, " choice."] }, { line: "988" }] },
        {
          id: "two",
          kind: "card",
          parts: [
            { p: [{ text: "Feeling steady", lesson: "steady" }, " or ", { text: "a site", site: "near" }] },
            { pause: [{ p: ["Put both feet down."] }] },
            { say: [{ p: ["I would like to wait."] }] },
            { "say-not": [{ ul: [["Why did you?"], ["You must."]] }] },
          ],
        },
        {
          id: "three",
          kind: "check",
          parts: [{ p: ["Who chose it?"] }],
          answers: [
            { answer: "Me", reply: "Many people feel this." },
            { answer: "They did", reply: "Yes. That choice was theirs." },
          ],
        },
        { id: "four", kind: "card", parts: [{ p: ["You can stop here."] }, { help: "svc.peer" }] },
      ],
    },
    {
      id: "steady",
      title: "Feeling steady",
      track: 1,
      minutes: 2,
      kinds: ["svc.mental"],
      cards: [{ id: "one", kind: "card", parts: [{ ol: [["Look around."], ["Breathe."]] }] }],
    },
  ],
  steady: [
    {
      id: "feet",
      title: "Feel your feet",
      seconds: 40,
      cards: [
        { id: "one", kind: "pause", parts: [{ p: ["Press your feet down."] }] },
        { id: "two", kind: "pause", parts: [{ p: ["Let go."] }] },
      ],
    },
    { id: "cold", title: "Something cold", seconds: 45, cards: [{ id: "one", kind: "pause", parts: [{ p: ["Find something cold."] }] }] },
  ],
  checkIn: [
    {
      id: "how-are-things",
      title: "How are things?",
      cards: [
        {
          id: "mood",
          kind: "check",
          parts: [{ p: ["How is your mood?"] }],
          answers: [
            { answer: "Okay", reply: "Good." },
            { answer: "Very low", reply: "You can reach someone.", line: "988", lesson: "steady", help: "svc.mental" },
          ],
        },
      ],
    },
  ],
  elsewhere: [{ id: "law", title: "You and the law", in: ["en", "es"] }],
};

/** A fresh copy, to change. */
export const sent = (): typeof SENT => structuredClone(SENT);
