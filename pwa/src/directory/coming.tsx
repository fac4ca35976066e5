import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Loading } from "../components/loading/loading.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { Trouble } from "../components/trouble/trouble.tsx";
import { LinesButton } from "./lines-button.tsx";
import { saySize } from "./say.ts";
import type { AtDesk } from "./use-desk.ts";

/** Listings take about a fifth of their size on the way, so the bar is near enough; it is never full before the end. */
const UNPACKED = 5;

/** The list is on its way, or it did not come. Either way someone can be called. */
export function Coming({ at: { known, again } }: { at: AtDesk }) {
  const text = useText();
  const { editions } = useHere();
  if (known.state === "trouble") {
    return (
      <>
        <Trouble id={`finder-${known.why}`} onAgain={again} />
        <p>{text("finder-lines-meanwhile")}</p>
        <LinesButton />
      </>
    );
  }
  const size = editions.directory?.bytes ?? 0;
  return (
    <Notice>
      <p>{text("finder-loading", { size: saySize(text, size) })}</p>
      <p>{text("finder-loading-why")}</p>
      <Loading done={Math.min(known.state === "coming" ? known.bytes : 0, size * UNPACKED * 0.95)} of={size * UNPACKED} />
    </Notice>
  );
}
