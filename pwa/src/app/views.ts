import type { ComponentType } from "preact";

import { Keep } from "../keep/keep.tsx";

/** Whether a root key is built in (vite.config.ts). */
declare const TALK_IS_SET_UP: boolean;

/** Views by name; each is fetched when it is first wanted. */
export type Views = Record<string, () => Promise<ComponentType>>;

const finder = () => import("../directory/finder.tsx");
const lessons = () => import("../lessons/lessons.tsx");
const phone = () => import("../phone/phone.ts");

/**
 * The table of views that are drawn in the browser. A small one is here at once; others come when they are first wanted,
 * as one file for all that belong together, so that going from one to the next is not a request. The address of a file
 * says nothing of what it is.
 */
export const views: Views = {
  finder: () => finder().then((m) => m.Finder),
  card: () => finder().then((m) => m.Card),
  learn: () => lessons().then((m) => m.Learn),
  lesson: () => lessons().then((m) => m.LessonView),
  steady: () => lessons().then((m) => m.Steady),
  "check-in": () => lessons().then((m) => m.CheckIn),
  "learn-find": () => lessons().then((m) => m.LearnFind),
  reading: () => lessons().then((m) => m.Settings),
  sheet: () => lessons().then((m) => m.Paper),
  private: () => phone().then((m) => m.Private),
  forget: () => phone().then((m) => m.Forget),
  lock: () => phone().then((m) => m.Lock),
  install: () => phone().then((m) => m.Install),
  keep: () => Promise.resolve(Keep),
  // Without a root key nobody could be believed: then no way leads here, and no phone carries it.
  ...(TALK_IS_SET_UP ? { talk: () => import("../talk/talk.tsx").then((m) => m.Talk) } : {}),
};
