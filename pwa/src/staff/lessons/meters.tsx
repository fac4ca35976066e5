import { useText } from "../../app/text.ts";
import type { CardMeter, Look, Meters } from "./facts.ts";

/** How easy the whole lesson is to read, against its bounds. */
export function LessonMeters({ of }: { of: Meters }) {
  const text = useText();
  const figure = of.figure === null ? null : round(of.figure);
  return (
    <dl class="meters">
      <div>
        <dt>{text(of.formula === "ease" ? "lessons-meter-ease" : "lessons-meter-grade")}</dt>
        {figure === null || of.bound === null ? (
          <dd>{text("lessons-meter-no-formula")}</dd>
        ) : (
          <Figure value={figure} bound={of.bound} good={of.formula === "ease" ? figure >= of.bound : figure <= of.bound} least={of.formula === "ease"} />
        )}
      </div>
      <div>
        <dt>{text("lessons-meter-mean")}</dt>
        <Figure value={round(of.mean)} bound={of.mean_bound} good={of.mean <= of.mean_bound} />
      </div>
      <div>
        <dt>{text("lessons-meter-longest")}</dt>
        <Figure value={of.longest} bound={of.longest_bound} good={of.longest <= of.longest_bound} />
      </div>
    </dl>
  );
}

const round = (figure: number) => Math.round(figure * 10) / 10;

interface FigureProps {
  value: number;
  bound: number;
  good: boolean;
  /** The bound is what it has to reach; else what it may not pass. */
  least?: boolean;
}

function Figure({ value, bound, good, least = false }: FigureProps) {
  const text = useText();
  return (
    <dd class={good ? undefined : "meter-over"}>
      <strong>{value}</strong> {text(least ? "lessons-meter-least" : "lessons-meter-most", { bound })}{" "}
      <span>{text(good ? "lessons-meter-good" : "lessons-meter-over")}</span>
    </dd>
  );
}

/** Length of one card, and its longest sentence. */
export function CardMeters({ of, bound }: { of: CardMeter | undefined; bound: number }) {
  const text = useText();
  if (!of) return null;
  const fits = of.words >= of.fewest && of.words <= of.most;
  return (
    <p class="card-meters">
      <span class={fits ? undefined : "meter-over"}>
        {text("lessons-meter-words", { count: of.words, fewest: of.fewest, most: of.most })}
        {fits ? "" : ` ${text(of.words < of.fewest ? "lessons-meter-short" : "lessons-meter-long")}`}
      </span>{" "}
      <span class={of.longest <= bound ? undefined : "meter-over"}>{text("lessons-meter-card-longest", { count: of.longest })}</span>
    </p>
  );
}

/** What is to mend outside of the cards that are open: the sentence, and a way to the card. */
export function FaultList({ look, names, onGo }: { look: Look; names: (card: string | null) => string; onGo: (card: string) => void }) {
  const text = useText();
  const { faults } = look;
  if (faults.length === 0) return <p class="good">{text("lessons-no-faults")}</p>;
  const grave = faults.filter(({ notice }) => !notice).length;
  return (
    <details class="more faults" open={grave > 0 && grave <= 5}>
      <summary>{text("lessons-faults", { count: faults.length })}</summary>
      <ul>
        {faults.map(({ card, line, says, notice }, at) => (
          <li key={at} class={notice ? undefined : "fault-grave"}>
            {card === null ? <strong>{names(card)}</strong> : (
              <button type="button" class="quiet" onClick={() => onGo(card)}>
                {line > 0 ? text("lessons-fault-place", { card: names(card), line }) : names(card)}
              </button>
            )}{" "}
            <span>{says}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
