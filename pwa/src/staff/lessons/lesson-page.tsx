import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Page as Sheet } from "../components/page.tsx";
import type { ViewProps } from "../frame.tsx";
import { ShownView } from "../shown/shown.tsx";
import { useShown } from "../shown/use-shown.ts";
import { Checking } from "./checking.tsx";
import { isChanged } from "./draft.ts";
import { type Address, type Page, SOURCE, aboutOf } from "./facts.ts";
import { History } from "./history.tsx";
import { type LessonApi, useLessonApi } from "./lesson-api.ts";
import { FaultList, LessonMeters } from "./meters.tsx";
import { Preview } from "./preview.tsx";
import { Reading } from "./reading.tsx";
import { Steps } from "./steps.tsx";
import { useUnsent } from "./unsent.ts";
import { useHere } from "./use-here.ts";
import { nameOfCard } from "./who.ts";
import { Writing } from "./writing.tsx";

const TABS = ["read", "write", "preview", "history"] as const;
type Tab = (typeof TABS)[number];

/** One lesson in one language: to read and sign, to write, to see as on a phone, to see what changed. */
export function LessonPage({ of, go, tell }: { of: Address } & Pick<ViewProps, "go" | "tell">) {
  const text = useText();
  const api = useLessonApi();
  const page = useShown(() => api.page(of));
  const [draft, setDraft] = useUnsent(aboutOf(of));
  const dirty = draft !== null && (isChanged(draft) || draft.conflicts.length > 0);
  const [picked, setTab] = useState<Tab | null>(dirty ? "write" : null);
  const [open, setOpen] = useState<string | null>(null);
  const { value } = page;
  // A lesson that was only begun has nothing to be read.
  const tab = picked ?? (value && isBegun(value) ? "write" : "read");
  const beat = useHere(of, tab === "write" ? open : null);
  const here = beat ?? value?.here ?? [];

  const act = async (does: (api: LessonApi) => Promise<Page>, done: string) => {
    page.put(await does(api));
    tell(done);
  };
  return (
    <>
      <button type="button" data-back onClick={() => go("lessons")}>
        {text("lessons-back")}
      </button>
      <Sheet heading="lessons-heading" {...(value ? { title: value.title || of.id } : {})}>
        <ShownView of={page}>
          {(shown) => {
            const may = shown.may.includes("save") || dirty;
            const at = tab === "write" && !may ? "read" : tab;
            return (
              <>
                <Head page={shown} here={here} />
                <Tabs at={at} may={may} page={shown} unsaved={dirty} onTab={setTab} />
                {at === "read" ? (
                  <>
                    <Summary page={shown} />
                    <Reading page={shown} act={act} />
                    {shown.may.includes("check") ? <Checking page={shown} act={act} /> : null}
                  </>
                ) : null}
                {at === "write" ? (
                  <Writing
                    page={shown}
                    draft={draft}
                    setDraft={setDraft}
                    open={open}
                    onOpen={setOpen}
                    here={here}
                    onPage={page.put}
                    act={act}
                    tell={tell}
                  />
                ) : null}
                {at === "preview" ? <Preview page={shown} draft={dirty ? draft : null} /> : null}
                {at === "history" ? <History page={shown} onPage={page.put} tell={tell} /> : null}
                {at === "preview" || at === "history" || (draft?.conflicts.length ?? 0) > 0 ? null : (
                  <Steps page={shown} unsaved={dirty} act={act} />
                )}
              </>
            );
          }}
        </ShownView>
      </Sheet>
    </>
  );
}

const isBegun = ({ revision, lang, cards }: Page) => lang === SOURCE && revision === 1 && cards.every((card) => card.text === "");

/** Language, state, and who else looks at it now. */
function Head({ page, here }: { page: Page; here: Page["here"] }) {
  const text = useText();
  return (
    <>
      <ul class="tags">
        {page.lang === SOURCE ? null : (
          <li class="tag">
            <bdi>{nameOfLanguage(page.lang, text.lang)}</bdi>
          </li>
        )}
        <li class="tag">{text(`lessons-state-${page.state}`)}</li>
        {page.published !== null && !page.signed ? <li class="tag tag-pending">{text("lessons-unsigned")}</li> : null}
      </ul>
      {here.length > 0 ? (
        <p class="here-now" role="status">
          {here.map(({ name, card }) => text(card === null ? "lessons-here-page" : "lessons-here-card", { name, card: nameOfCard(page.cards, card, text) })).join(" ")}
        </p>
      ) : null}
    </>
  );
}

function nameOfLanguage(tag: string, lang: string): string {
  return new Intl.DisplayNames([lang, "en"], { type: "language" }).of(tag) ?? tag;
}

/** How easy it is to read, and what is to mend, before one reads it. */
function Summary({ page }: { page: Page }) {
  const text = useText();
  return (
    <section class="lesson-look">
      <LessonMeters of={page.look.meters} />
      <FaultList
        look={page.look}
        names={(card) => nameOfCard(page.cards, card, text)}
        onGo={(card) => document.getElementById(`card-${card}`)?.scrollIntoView({ block: "center" })}
      />
    </section>
  );
}

interface TabsProps {
  at: Tab;
  may: boolean;
  page: Page;
  unsaved: boolean;
  onTab: (tab: Tab) => void;
}

function Tabs({ at, may, page, unsaved, onTab }: TabsProps) {
  const text = useText();
  const words = (tab: Tab) => text(tab === "write" && page.lang !== SOURCE ? "lessons-tab-translate" : `lessons-tab-${tab}`);
  return (
    <nav class="lesson-tabs" aria-label={text("lessons-tabs")}>
      <ul>
        {TABS.filter((tab) => tab !== "write" || may).map((tab) => (
          <li key={tab}>
            <button type="button" aria-current={tab === at ? "page" : undefined} onClick={() => onTab(tab)}>
              {words(tab)}
              {tab === "write" && unsaved ? ` (${text("lessons-not-saved")})` : ""}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
