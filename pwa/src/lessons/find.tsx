import { useEffect, useMemo } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere, useRemembered } from "../app/way.ts";
import { Field } from "../components/field/field.tsx";
import { WithLessons } from "./coming.tsx";
import { type FoundLesson, LessonSearch } from "./find-lessons.ts";
import { Reading } from "./frame.tsx";
import { List, Row } from "./list.tsx";
import type { LessonPack } from "./pack.ts";

/** How long nothing changes before the count is said, so that it is not said at every letter. */
const SETTLED = 700;

/** Search in the lessons. Everything is on the phone by then: no request is made, whatever is typed. */
export function LearnFind() {
  return (
    <WithLessons heading="reading-find-heading">
      {(pack) => (
        <Reading heading="reading-find-heading">
          <Asking pack={pack} />
        </Reading>
      )}
    </WithLessons>
  );
}

function Asking({ pack }: { pack: LessonPack }) {
  const text = useText();
  const { tell } = useHere();
  const { synonyms } = text;
  const [typed, setTyped] = useRemembered("typed", "");
  const search = useMemo(() => new LessonSearch(pack, synonyms), [pack, synonyms]);
  const found = useMemo(() => search.find(typed), [search, typed]);
  const count = found?.length ?? null;
  useEffect(() => {
    if (count === null) return;
    const timer = setTimeout(() => tell(text(count === 0 ? "reading-find-none" : "reading-find-count", { count })), SETTLED);
    return () => clearTimeout(timer);
    // Said when the number or the words change, not when the same list is drawn again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [count, typed]);
  return (
    <>
      <div role="search">
        <Field
          label={text("reading-find-field")}
          hint={text("reading-find-hint")}
          keyboard="search"
          value={typed}
          onInput={setTyped}
        />
      </div>
      {found?.length === 0 ? <p class="empty">{text("reading-find-none")}</p> : null}
      {found && found.length > 0 ? (
        <List>
          {found.map((each) => (
            <Found key={`${each.view} ${each.piece.id}`} found={each} pack={pack} />
          ))}
        </List>
      ) : null}
    </>
  );
}

function Found({ found: { view, piece, says, lang }, pack }: { found: FoundLesson; pack: LessonPack }) {
  const text = useText();
  const { go } = useHere();
  return (
    <Row id={`found-${piece.id}`} title={piece.title} lang={piece.lang ?? pack.lang} onPress={() => go(view, piece.id)}>
      {says === "" ? null : (
        <span lang={lang || pack.lang}>
          <bdi>{says}</bdi>
        </span>
      )}{" "}
      {view === "steady" ? <span>{text("steady-heading")}</span> : null}
    </Row>
  );
}
