import { useId, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Notice } from "../../components/notice/notice.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { useSession } from "../session.ts";
import { type PartProps, trustOf } from "./part.ts";

/** Takes the file that the two holders of the root key brought, if this app believes it. */
export function Bring({ tools, tell, again }: PartProps) {
  const text = useText();
  const id = useId();
  const { api } = useSession();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const [refused, setRefused] = useState("");

  const bring = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (!file || busy) return;
    setBusy(true);
    setFault(null);
    setRefused("");
    try {
      const signed = tools.delegationIn(await file.text());
      const trouble = signed ? await tools.troubleWith(signed, trustOf(tools, api.now())) : "not-a-file";
      if (!signed || trouble) setRefused(trouble ?? "");
      else {
        await api.bringDelegation(signed);
        tell(text("roster-brought"));
        again();
      }
    } catch (thrown) {
      setFault(thrown);
    } finally {
      field.value = ""; // so that the same file can be chosen again
      setBusy(false);
    }
  };
  return (
    <div class="roster-bring">
      <label for={`${id}-file`}>{text("roster-bring")}</label>
      <p id={`${id}-how`} class="soft">
        {text("roster-bring-how")}
      </p>
      <input
        type="file"
        id={`${id}-file`}
        accept=".json,application/json"
        autoComplete="off"
        aria-describedby={`${id}-how`}
        disabled={busy}
        onChange={(event) => void bring(event.currentTarget)}
      />
      {refused ? (
        <Notice kind="care">
          <p role="alert">{text(`roster-delegation-${refused}`)}</p>
        </Notice>
      ) : null}
      <ProblemNotice fault={fault} />
    </div>
  );
}

/** Saves the list of people that the holders take to their machine. */
export function People() {
  const text = useText();
  const { api } = useSession();
  const [fault, setFault] = useState<unknown>(null);

  const save = async () => {
    setFault(null);
    try {
      const file = URL.createObjectURL(new Blob([JSON.stringify(await api.people(), null, 2)], { type: "application/json" }));
      const link = document.createElement("a");
      link.href = file;
      link.download = "people.json";
      link.click();
      URL.revokeObjectURL(file);
    } catch (thrown) {
      setFault(thrown);
    }
  };
  return (
    <>
      <p>{text("roster-people-what")}</p>
      <div class="acts">
        <Button onPress={() => void save()}>{text("roster-people-save")}</Button>
      </div>
      <ProblemNotice fault={fault} />
    </>
  );
}
