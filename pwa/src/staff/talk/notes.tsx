import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { ShownView } from "../shown/shown.tsx";
import { useShown } from "../shown/use-shown.ts";
import { useDeskApi } from "./desk-api.ts";
import { SealedList } from "./sealed-list.tsx";
import { useOpened } from "./use-sealed.ts";

/** The incident notes that were sealed to this lead. */
export function NotesForLeads() {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <section>
      <h2>{text("desk-notes")}</h2>
      <p class="soft">{text("desk-notes-means")}</p>
      <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text("desk-notes-open")}</summary>
        {open ? <Notes /> : null}
      </details>
    </section>
  );
}

function Notes() {
  const text = useText();
  const api = useDeskApi();
  const shown = useShown(() => api.notes());
  const opened = useOpened("note", shown.value?.notes ?? null);
  return (
    <ShownView of={shown}>
      {({ notes }) =>
        opened ? (
          <SealedList
            of={opened}
            none={text("desk-notes-none")}
            by={(words) => (words?.by ? text("desk-notes-by", { name: words.by }) : text("desk-notes-by-nobody"))}
            onRemove={async (name) => {
              await api.removeNote(name);
              shown.put({ notes: notes.filter((each) => each.name !== name) });
            }}
          />
        ) : null
      }
    </ShownView>
  );
}
