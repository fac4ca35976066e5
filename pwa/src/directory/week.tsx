import { useText } from "../app/text.ts";
import type { CardHours } from "./protocol.ts";
import { sayDay, sayOpen, sayTime } from "./say.ts";

/** Open or closed now, and the week with today first, by the clock of the place. */
export function Week({ hours, paused, old }: { hours: CardHours; paused: boolean; old: boolean }) {
  const text = useText();
  const { days, minute } = hours;
  return (
    <div class="week">
      <p>
        <span class={`open open-${paused ? "closed" : hours.open.state}`}>{sayOpen(text, hours.open, minute, paused)}</span>
      </p>
      {days && old && <p class="soft">{text("card-hours-old")}</p>}
      {days && !hours.always && (
        <>
          <table>
            <tbody>
              {days.map(({ weekday, openings, known }, i) => (
                <tr key={weekday} {...(i === 0 && minute !== null ? { class: "today" } : {})}>
                  <th scope="row">
                    {sayDay(text, weekday)}
                    {i === 0 && minute !== null && <small> {text("card-today")}</small>}
                  </th>
                  <td>
                    {openings.map(([from, to]) => (
                      <bdi key={from}>
                        {sayTime(text, from)} – {sayTime(text, to)}
                      </bdi>
                    ))}
                    {openings.length === 0 && text(known ? "card-day-closed" : "card-day-unknown")}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="soft">{text("card-hours-zone")}</p>
        </>
      )}
    </div>
  );
}
