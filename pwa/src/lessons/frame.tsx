import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { Screen, type ScreenProps } from "../components/screen/screen.tsx";

import "./lessons.css";

/** Whether a root key is built in (vite.config.ts). */
declare const TALK_IS_SET_UP: boolean;

export interface ReadingProps extends ScreenProps {
  /** On the screen of Steady me itself the way to it is left out. */
  steady?: boolean;
}

/** The frame of every screen of lessons: as any screen, and at its foot always "Steady me" and "Talk to someone". */
export function Reading({ steady = true, children, ...screen }: ReadingProps) {
  const text = useText();
  const { go } = useHere();
  return (
    <Screen {...screen}>
      {children}
      <nav class="reading-foot" aria-label={text("lesson-always")}>
        {steady ? (
          <Button id="to-steady" onPress={() => go("steady")}>
            {text("steady-heading")}
          </Button>
        ) : null}
        <Button id="to-talk" onPress={() => go(TALK_IS_SET_UP ? "talk" : "lines")}>
          {text("lesson-talk")}
        </Button>
      </nav>
    </Screen>
  );
}
