import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Notice } from "../../components/notice/notice.tsx";
import { Offline, Refused } from "../api.ts";
import { PasskeyTooOld } from "../factors/passkey.ts";
import { NotDerived } from "../keys/derive.ts";
import { SealBroken } from "../keys/seal.ts";
import { VaultClosed } from "../keys/vault.ts";

/** Which words say what went wrong: a message id and its values, or a sentence of the server. */
export function wordsOfFault(fault: unknown): { id: string; values?: Record<string, number> } | { title: string } {
  if (fault instanceof Refused) {
    if (fault.slug !== "slow-down" || !fault.wait) return { title: fault.title };
    return fault.wait <= 90
      ? { id: "fault-wait-seconds", values: { count: fault.wait } }
      : { id: "fault-wait-minutes", values: { count: Math.ceil(fault.wait / 60) } };
  }
  if (fault instanceof Offline) return { id: "fault-offline" };
  if (fault instanceof SealBroken) return { id: "fault-passphrase" };
  if (fault instanceof NotDerived) return { id: "fault-memory" };
  if (fault instanceof VaultClosed) return { id: "fault-locked" };
  if (fault instanceof PasskeyTooOld) return { id: "fault-passkey-old" };
  // The browser names nothing more than this where a passkey was not used: cancelled, too late, or none here.
  if (fault instanceof Error && /^(NotAllowed|Abort|Security|InvalidState)Error$/.test(fault.name)) {
    return { id: fault.name === "InvalidStateError" ? "fault-passkey-known" : "fault-passkey" };
  }
  return { id: "fault-other" };
}

export interface ProblemNoticeProps {
  /** What was thrown; null draws nothing. */
  fault: unknown;
  /** Offers to try again. */
  onAgain?: () => void;
}

/** Says what did not work and what can be done; what was typed is never touched. Heard at once by screen readers. */
export function ProblemNotice({ fault, onAgain }: ProblemNoticeProps) {
  const text = useText();
  if (fault === null || fault === undefined) return null;
  const words = wordsOfFault(fault);
  return (
    <Notice kind="care">
      <p role="alert">{"title" in words ? words.title : text(words.id, words.values)}</p>
      {onAgain ? <Button onPress={onAgain}>{text("console-try-again")}</Button> : null}
    </Notice>
  );
}
