import { useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { Button } from "../components/button/button.tsx";
import { EnglishBeside } from "../components/english-beside/english-beside.tsx";
import { Screen } from "../components/screen/screen.tsx";
import { Lines } from "./lines.tsx";
import { useTurned } from "./turned.ts";

const TIPS = [1, 2, 3, 4, 5];

/** "Can someone see this phone?" Nothing of the answer is kept or sent; it only decides what is shown next. */
export function Seen({ next }: { next: () => void }) {
  const text = useText();
  const [tips, setTips] = useState(false);
  useTurned(tips ? "tips" : "asked");
  return (
    <Screen heading="talk-seen-heading">
      <p class="lead">{text("talk-seen-lead")}</p>
      {tips ? (
        <>
          <ul>
            {TIPS.map((n) => (
              <li key={n}>
                <EnglishBeside id={`talk-seen-tip-${n}`} />
              </li>
            ))}
          </ul>
          <Button look="primary" onPress={next}>
            {text("talk-go-on")}
          </Button>
          <Lines />
        </>
      ) : (
        <div class="pair">
          <Button onPress={next}>{text("talk-seen-no")}</Button>
          <Button onPress={() => setTips(true)}>{text("talk-seen-maybe")}</Button>
          <Button onPress={() => setTips(true)}>{text("talk-seen-yes")}</Button>
        </div>
      )}
    </Screen>
  );
}
