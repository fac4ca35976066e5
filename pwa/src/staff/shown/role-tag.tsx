import { useText } from "../../app/text.ts";
import type { RoleState } from "../protocol.ts";

/** A role as a small label; one that waits says so in words. */
export function RoleTag({ role, state }: RoleState) {
  const text = useText();
  const name = text(`role-${role}`);
  return <span class={`tag tag-${state}`}>{state === "active" ? name : text("people-role-pending", { role: name })}</span>;
}
