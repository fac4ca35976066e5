import type { ComponentType } from "preact";

import { Keep } from "../keep/keep.tsx";

/** Whether a root key is built in (vite.config.ts). */
declare const TALK_IS_SET_UP: boolean;

/** Views by name; each is fetched when it is first wanted. */
export type Views = Record<string, () => Promise<ComponentType>>;

/**
 * The table of views that are drawn in the browser. A small one is here at once; a large one comes as
 * a file of its own when it is first wanted. Its address says nothing of what it is.
 */
export const views: Views = {
  finder: () => import("../directory/finder.tsx").then((m) => m.Finder),
  // With the finder, so that opening a card is not a request.
  card: () => import("../directory/finder.tsx").then((m) => m.Card),
  // All screens of lessons come as one file, so that opening one of them is not a request.
  learn: () => import("../lessons/lessons.tsx").then((m) => m.Learn),
  lesson: () => import("../lessons/lessons.tsx").then((m) => m.LessonView),
  steady: () => import("../lessons/lessons.tsx").then((m) => m.Steady),
  private: () => import("../leaving/private.tsx").then((m) => m.Private),
  forget: () => import("../leaving/forget.tsx").then((m) => m.Forget),
  lock: () => import("../lock/lock.tsx").then((m) => m.Lock),
  "check-in": () => import("../lessons/lessons.tsx").then((m) => m.CheckIn),
  "learn-find": () => import("../lessons/lessons.tsx").then((m) => m.LearnFind),
  reading: () => import("../lessons/lessons.tsx").then((m) => m.Settings),
  sheet: () => import("../lessons/lessons.tsx").then((m) => m.Paper),
  keep: () => Promise.resolve(Keep),
  install: () => import("../install/install.tsx").then((m) => m.Install),
  // Without a root key nobody could be believed: then no way leads here, and no phone carries it.
  ...(TALK_IS_SET_UP ? { talk: () => import("../talk/talk.tsx").then((m) => m.Talk) } : {}),
};
