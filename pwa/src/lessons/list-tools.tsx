import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import type { LessonPack } from "./pack.ts";
import { useReading } from "./use-reading.ts";

import "./reading.css";
import "./reading-look.css";

/** Above the list of lessons: search, the check-in, how the words look and what is kept. */
export function ListTools({ pack }: { pack: LessonPack }) {
  const text = useText();
  const { go } = useHere();
  useReading(); // a look that was kept is on from here
  const { checkIn } = pack;
  return (
    <div class="card-tools" role="group" aria-label={text("reading-tools")}>
      <Button id="to-search" onPress={() => go("learn-find")}>
        {text("reading-find")}
      </Button>
      {checkIn ? (
        <Button id="to-check-in" onPress={() => go("check-in")}>
          <bdi lang={checkIn.lang ?? pack.lang}>{checkIn.title}</bdi>
        </Button>
      ) : null}
      <Button id="to-look" onPress={() => go("reading")}>
        {text("reading-heading")}
      </Button>
    </div>
  );
}
