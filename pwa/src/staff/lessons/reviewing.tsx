import { useId, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Confirm } from "../components/confirm.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import type { Role } from "../protocol.ts";
import { useSession } from "../session.ts";
import { useWork } from "../work.ts";
import { newKey } from "./lesson-api.ts";
import type { StepsProps } from "./steps.tsx";
import { WordsField } from "./words-field.tsx";

const READS: readonly Role[] = ["survivor-reviewer", "legal-reviewer", "health-reviewer", "language-reviewer", "publisher", "writer"];

type Props = Pick<StepsProps, "page" | "act">;

/** Saying yes in one of my roles, or sending it back with a note. */
export function Reviewing({ page, act }: Props) {
  const text = useText();
  const id = useId();
  const [picked, setPicked] = useState<Role | null>(null);
  const [asked, setAsked] = useState(false);
  const [key] = useState(newKey);
  const { view } = useSession();
  // A return needs no role in which a yes would count.
  const mine = view.roles.find(({ role, state }) => state === "active" && READS.includes(role))?.role;
  const as = picked ?? page.in_roles[0] ?? mine;
  const open = page.comments.filter(({ answers, resolved }) => answers === null && !resolved).length;
  if (as === undefined) return null;
  const signs = page.state !== "in-review" && page.state !== "approved";
  // What is read here is the newest text: only that is signed.
  const older = signs && page.published !== page.revision;
  const approves = page.may.includes("approve") && !older;
  return (
    <div class="reviewing">
      {page.in_roles.length > 1 ? (
        <div class="field">
          <label for={id}>{text("lessons-review-as")}</label>
          <select id={id} autoComplete="off" value={as} onChange={(event) => setPicked(event.currentTarget.value as Role)}>
            {page.in_roles.map((role) => (
              <option key={role} value={role}>
                {text(`role-${role}`)}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      {page.may.includes("approve") && older ? <p>{text("lessons-sign-later")}</p> : null}
      {approves && open > 0 ? <p>{text("lessons-approve-comments", { count: open })}</p> : null}
      {approves && open === 0 ? (
        <button type="button" class="filled" onClick={() => setAsked(true)}>
          {text(signs ? "lessons-sign" : "lessons-approve")}
        </button>
      ) : null}
      {page.may.includes("return") ? <Returning page={page} as={as} act={act} /> : null}
      {asked ? (
        <Confirm
          heading={text(signs ? "lessons-sign-heading" : "lessons-approve-heading", { title: page.title })}
          doIt={text(signs ? "lessons-sign-yes" : "lessons-approve-yes")}
          onDo={() =>
            act(
              (api) => api.review(page, key, { revision: page.revision, as, verdict: "approve", note: "" }),
              text(signs ? "lessons-signed" : "lessons-approved"),
            )
          }
          onClose={() => setAsked(false)}
        >
          <p>{text("lessons-approve-as", { role: text(`role-${as}`) })}</p>
          <ul>
            {[1, 2, 3].map((line) => (
              <li key={line}>{text(`lessons-approve-means-${line}`)}</li>
            ))}
          </ul>
        </Confirm>
      ) : null}
    </div>
  );
}

function Returning({ page, as, act }: Props & { as: Role }) {
  const text = useText();
  const { work, busy, fault } = useWork();
  const [note, setNote] = useState("");
  const [key, setKey] = useState(newKey);
  const [missing, setMissing] = useState(false);
  const send = () => {
    setMissing(note.trim() === "");
    if (note.trim() === "") return;
    work(() =>
      act(
        (api) => api.review(page, key, { revision: page.revision, as, verdict: "return", note: note.trim() }),
        text("lessons-returned"),
      ),
    );
  };
  return (
    <details class="more">
      <summary>{text("lessons-return")}</summary>
      <WordsField
        label={text("lessons-return-note")}
        hint={text("lessons-return-how")}
        value={note}
        most={1000}
        wrong={missing ? text("lessons-return-missing") : undefined}
        onInput={(typed) => {
          setNote(typed);
          setKey(newKey());
          setMissing(false);
        }}
      />
      <ProblemNotice fault={fault} />
      <button type="button" aria-disabled={busy || undefined} onClick={send}>
        {text(busy ? "console-busy" : "lessons-return-send")}
      </button>
    </details>
  );
}
