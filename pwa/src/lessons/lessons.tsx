/** All screens of lessons, in one file of the build: opening one of them is not a request (docs/adr/0063). */
export { CheckIn } from "./check-in.tsx";
export { LearnFind } from "./find.tsx";
export { Learn } from "./learn.tsx";
export { LessonView } from "./lesson.tsx";
export { Paper } from "./print.tsx";
export { Settings } from "./reading.tsx";
export { Steady } from "./steady.tsx";
