/** All screens of lessons, in one file of the build: opening one of them is not a request (docs/adr/0063). */
export { Learn } from "./learn.tsx";
export { LessonView } from "./lesson.tsx";
export { Steady } from "./steady.tsx";
