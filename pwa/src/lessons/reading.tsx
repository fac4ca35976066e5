import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { Chip, Chips } from "../components/chip/chip.tsx";
import { EnglishBeside } from "../components/english-beside/english-beside.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { phoneKeeps } from "../keep/kept-reading.ts";
import { LessonsComing } from "./coming.tsx";
import { Reading } from "./frame.tsx";
import { List, Row } from "./list.tsx";
import type { LessonPack } from "./pack.ts";
import { SIZES } from "./reading-look.ts";
import { useLessons } from "./use-lessons.ts";
import { useReading } from "./use-reading.ts";

/** How the words look, and what of reading stays on this phone: nothing, until it is turned on here. */
export function Settings() {
  const at = useLessons();
  return (
    <Reading heading="reading-heading">
      <Looks />
      <Kept />
      {at.known.state === "here" ? <Saved pack={at.known.pack} /> : <LessonsComing at={at} />}
    </Reading>
  );
}

function Looks() {
  const text = useText();
  const { reading, look, changeLook } = useReading();
  return (
    <section>
      <h2>{text("reading-look-heading")}</h2>
      <Chips label={text("reading-size")}>
        {SIZES.map((_, size) => (
          <Chip key={size} pressed={look.size === size} onPress={() => changeLook({ ...look, size })}>
            {text(`reading-size-${size + 1}`)}
          </Chip>
        ))}
      </Chips>
      <Chips label={text("reading-more")}>
        <Chip pressed={look.room} onPress={() => changeLook({ ...look, room: !look.room })}>
          {text("reading-room")}
        </Chip>
        <Chip pressed={look.contrast} onPress={() => changeLook({ ...look, contrast: !look.contrast })}>
          {text("reading-contrast")}
        </Chip>
      </Chips>
      <p class="soft">{text(reading.state === "on" ? "reading-look-kept" : "reading-look-visit")}</p>
    </section>
  );
}

function Kept() {
  const text = useText();
  const { go, tell } = useHere();
  const { reading, look } = useReading();
  const clear = () => {
    reading.clear();
    tell(text("reading-kept-cleared"));
  };
  return (
    <section>
      <h2>{text("reading-kept-heading")}</h2>
      {reading.state === "on" ? (
        <>
          <p class="mark">{text("reading-kept-on")}</p>
          <p class="after-mark">
            <EnglishBeside id="reading-kept-leave" />
          </p>
          <Button id="reading-clear" note={text("reading-kept-clear-note")} onPress={clear}>
            {text("reading-kept-clear")}
          </Button>
        </>
      ) : (
        <>
          <p>{text("reading-kept-off")}</p>
          {reading.state === "failed" ? (
            <Notice>
              <p role="alert">{text("reading-kept-failed")}</p>
            </Notice>
          ) : null}
          {phoneKeeps() ? (
            <>
              <Notice kind="care">
                <p>
                  <EnglishBeside id="reading-kept-risk" />
                </p>
              </Notice>
              <Button
                id="reading-keep"
                note={text("reading-kept-what")}
                busy={reading.state === "looking"}
                onPress={() => void reading.turnOn(look).then(() => tell(text(reading.state === "on" ? "reading-kept-on" : "reading-kept-failed")))}
              >
                {text("reading-kept-start")}
              </Button>
            </>
          ) : (
            <Button id="reading-keep-phone" note={text("reading-kept-only")} onPress={() => go("keep")}>
              {text("keep-heading")}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function Saved({ pack }: { pack: LessonPack }) {
  const text = useText();
  const { go } = useHere();
  const { reading } = useReading();
  if (reading.state !== "on") return null;
  const saved = pack.lessons.filter(({ id }) => reading.now.saved.includes(id));
  return (
    <section>
      <h2>{text("reading-saved-heading")}</h2>
      {saved.length === 0 ? <p>{text("reading-saved-none")}</p> : null}
      <List>
        {saved.map(({ id, title, lang = pack.lang }) => (
          <Row key={id} id={`lesson-${id}`} title={title} lang={lang} onPress={() => go("lesson", id)} />
        ))}
      </List>
    </section>
  );
}

/** Beside the title of a lesson in a list: that it was begun, read, saved. Nothing while nothing is kept. */
export function useNotes(): (id: string) => string[] {
  const text = useText();
  const { reading } = useReading();
  const { at, read, saved } = reading.now;
  return (id) => {
    const notes = read.includes(id) ? [text("reading-mark-read")] : Object.hasOwn(at, id) ? [text("reading-mark-begun")] : [];
    return saved.includes(id) ? [...notes, text("reading-saved")] : notes;
  };
}
