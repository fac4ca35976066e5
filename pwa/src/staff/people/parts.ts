import type { Person, Role } from "../protocol.ts";

/** Whether something about this person waits for a yes: a role, or a new start. */
export function waits(person: Person): boolean {
  return person.roles.some(({ state }) => state === "pending") || person.reset?.state === "open";
}

/** Whether I may say yes to something about this person. */
export function mayApprove(person: Person): boolean {
  return person.roles.some((grant) => grant.may_approve) || (person.reset?.may_approve ?? false);
}

/** The people of the list in their parts, each by name: order says nothing about anyone. */
export function parted(people: readonly Person[], lang: string): { waiting: Person[]; here: Person[]; gone: Person[] } {
  const names = new Intl.Collator(lang, { sensitivity: "base", numeric: true });
  const sorted = [...people].sort((a, b) => names.compare(a.name, b.name));
  const active = sorted.filter(({ state }) => state === "active");
  return {
    waiting: active.filter(waits),
    here: active.filter((person) => !waits(person)),
    gone: sorted.filter(({ state }) => state === "removed"),
  };
}

/** The roles that a person could still be given. */
export function rolesLeft(person: Person, roles: readonly Role[]): Role[] {
  const held = new Set(person.roles.map(({ role }) => role));
  return roles.filter((role) => !held.has(role));
}

/** How many people could say yes about this person: those who hold a key, without the person. */
export function othersToAsk(person: Person, holders: number): number {
  const holdsOne = person.roles.some(({ role, state }) => state === "active" && (role === "admin" || role === "lead"));
  return holders - (holdsOne ? 1 : 0);
}
