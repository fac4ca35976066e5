import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { EnglishBeside } from "../components/english-beside/english-beside.tsx";
import type { Summary } from "./protocol.ts";
import { sayKinds } from "./kind-words.ts";
import { sayLabels, sayList, sayMiles, sayOpen } from "./say.ts";

/** One listing: what it is, how far, open or not, and what it does not say. Pressing its name opens its card. */
export function Result({ hit }: { hit: Summary }) {
  const text = useText();
  const here = useHere();
  const kinds = sayKinds(text, hit.kinds);
  const far = [hit.miles === null ? "" : sayMiles(text, hit.miles, hit.about), hit.town].filter((part) => part !== "");
  const more = hit.places > 1 ? text("finder-places-more", { count: hit.places - 1 }) : "";
  return (
    <li class="hit">
      {hit.demo && <p class="tag">{text("mark-demo")}</p>}
      <h3 class="whole">
        <button type="button" id={`to-${hit.id}`} onClick={() => here.go("card", hit.id)}>
          <bdi lang={hit.lang}>{hit.name}</bdi>
        </button>
      </h3>
      {hit.org !== "" && hit.org !== hit.name && <p class="soft"><bdi lang={hit.lang}>{hit.org}</bdi></p>}
      {hit.hold && (
        <p class="tag tag-care">
          <EnglishBeside id="mark-hold" />
        </p>
      )}
      {kinds.length > 0 && <p>{sayLabels(kinds.slice(0, 3))}</p>}
      <p class="facts">
        {far.length > 0 && (
          <span>
            <bdi>{sayLabels(far)}</bdi> {more}
          </span>
        )}
        <span class={`open open-${hit.closedForNow ? "closed" : hit.open.state}`}>
          {sayOpen(text, hit.open, hit.minute, hit.closedForNow)}
        </span>
        {hit.fresh !== "fresh" && <span>{text(`mark-${hit.fresh}`)}</span>}
      </p>
      {hit.ask.length > 0 && (
        <p class="soft">
          {text("finder-ask-about", {
            what: sayList(
              text,
              hit.ask.map((name) => text(`ask-${name}`)),
            ),
          })}
        </p>
      )}
    </li>
  );
}
