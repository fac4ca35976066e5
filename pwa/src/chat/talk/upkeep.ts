/** Changes that every chat makes by itself: whoever left the roster goes out before anything is said, and keys last a week. */
import { type Conversation, intakeOf } from "../pc1/conversation.ts";
import { INTAKE } from "../pc1/epochs.ts";
import { isStaff } from "./change.ts";
import type { Make } from "./outbox.ts";

const WEEK = 7 * 86_400_000; // milliseconds

/** A change that has to come before what is next, or null. `now`: milliseconds. */
export function upkeepOf(talk: Conversation, now: number): Make | null {
  const { statement, gone } = talk;
  if (gone.length) {
    const stay = statement.members.filter((each) => !gone.includes(each));
    const alone = !stay.some((each) => isStaff(each) || each.who === INTAKE);
    const members = alone ? [...stay, intakeOf(talk.roster)] : stay;
    return ({ ret }) => ({ members, ret, why: "remove" });
  }
  if (Date.parse(statement.at) + WEEK < now) return ({ members, ret }) => ({ members, ret, why: "renew" });
  return null;
}
