import type { Text } from "../../app/text.ts";
import { type AuditEntry, GATED, type Named } from "../protocol.ts";

/** Every act that the trail knows (the contract of the server); each has its sentence. */
export const ACTIONS = [
  "invitation.made",
  "invitation.withdrawn",
  "member.joined",
  "member.reset",
  "member.removed",
  "session.begun",
  "session.refused",
  "session.code-refused",
  "session.ended",
  "device.removed",
  "passphrase.changed",
  "passkey.added",
  "passkey.removed",
  "totp.set",
  "totp.removed",
  "recovery.used",
  "recovery.renewed",
  "role.asked",
  "role.approved",
  "role.active",
  "role.withdrawn",
  "role.waiting",
  "reset.opened",
  "reset.approved",
  "reset.cancelled",
  "reset.link-made",
  "reset.link-ended",
  "talk.note-left",
  "talk.note-deleted",
  "audit.erased",
  "talk.claimed",
  "talk.lapsed",
  "talk.offered",
  "talk.joined",
  "talk.left",
  "talk.out",
  "talk.whispered",
  "talk.heavy",
  "talk.danger",
  "talk.closed",
  "talk.erased",
  "talk.blocked",
  "talk.shift-removed",
  "roster.signed",
  "roster.delegated",
  "lesson.saved",
  "lesson.proposed",
  "lesson.approved",
  "lesson.returned",
  "lesson.scheduled",
  "lesson.published",
  "lesson.withdrawn",
  "lesson.checked",
  "lesson.imported",
] as const;

/** An entry as a sentence. */
export function saidOf({ action, by, about, role }: AuditEntry, text: Text): string {
  const known = (ACTIONS as readonly string[]).includes(action);
  // A role that two people say yes to is given by nobody alone; what the server gave has nobody to name.
  const given = action === "role.active" && by !== null && by.id !== about?.id && role !== "" && !GATED.includes(role);
  const id = given ? "audit-role-given" : known ? `audit-${action.replaceAll(".", "-")}` : "audit-other";
  return text(id, {
    by: by ? nameOf(by) : text("audit-command"),
    about: about && about.name !== "" ? about.name : text(action.startsWith("invitation.") ? "audit-invited" : "audit-someone"),
    role: role === "" ? "" : text(`role-${role}`),
  });

  function nameOf({ name }: Named): string {
    return name === "" ? text("audit-someone") : name;
  }
}
