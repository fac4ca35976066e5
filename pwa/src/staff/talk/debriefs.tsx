import { useContext, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { say } from "../say.ts";
import { useSession } from "../session.ts";
import { ShownView } from "../shown/shown.tsx";
import { useShown } from "../shown/use-shown.ts";
import { useDeskApi } from "./desk-api.ts";
import { meOf } from "./me.ts";
import { NoteForm } from "./note-form.tsx";
import { SealedList } from "./sealed-list.tsx";
import { SealingContext, useOpened } from "./use-sealed.ts";

/** A private debrief: a free choice, only one's own, kept 30 days. Nobody else can open it and nobody counts it. */
export function Debriefs() {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <section>
      <h2>{text("desk-debrief")}</h2>
      <p class="soft">{text("desk-debrief-means")}</p>
      <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text("desk-debrief-open")}</summary>
        {open ? <Own /> : null}
      </details>
    </section>
  );
}

function Own() {
  const text = useText();
  const api = useDeskApi();
  const { view, keys } = useSession();
  const sealing = useContext(SealingContext);
  const shown = useShown(() => api.debriefs());
  const opened = useOpened("debrief", shown.value?.debriefs ?? null);
  return (
    <>
      <NoteForm
        kept="debrief"
        label={text("desk-debrief-label")}
        hint={text("desk-debrief-hint")}
        go={text("desk-debrief-go")}
        onSave={async (words) => {
          const [box, me] = await Promise.all([sealing(), meOf(view, keys)]);
          const { name, p } = await box.forMe(me.id, me.hpke, words);
          await api.keepDebrief(name, p);
          say(text("desk-debrief-told"));
          shown.again();
        }}
      />
      <ShownView of={shown}>
        {({ debriefs }) =>
          opened ? (
            <SealedList
              of={opened}
              none={text("desk-debrief-none")}
              onRemove={async (name) => {
                await api.removeDebrief(name);
                shown.put({ debriefs: debriefs.filter((each) => each.name !== name) });
              }}
            />
          ) : null
        }
      </ShownView>
    </>
  );
}
