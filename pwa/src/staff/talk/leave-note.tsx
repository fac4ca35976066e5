import { useContext } from "preact/hooks";

import { useText } from "../../app/text.ts";
import type { ViewProps } from "../frame.tsx";
import { useSession } from "../session.ts";
import { useDeskApi } from "./desk-api.ts";
import { NoteForm } from "./note-form.tsx";
import { SealingContext } from "./use-sealed.ts";

/** An incident note: sealed to every lead, and to nobody else. */
export function LeaveNote({ tell, onDone }: { tell: ViewProps["tell"]; onDone: () => void }) {
  const text = useText();
  const api = useDeskApi();
  const { view } = useSession();
  const sealing = useContext(SealingContext);
  return (
    <NoteForm
      kept="incident-note"
      label={text("chat-note-label")}
      hint={text("chat-note-hint")}
      go={text("chat-note-go")}
      onSave={async (words) => {
        const { name, packets } = await (await sealing()).forLeads(view.member.name, words);
        await api.leaveNote(name, packets);
        tell(text("chat-note-told"));
        onDone();
      }}
    />
  );
}
