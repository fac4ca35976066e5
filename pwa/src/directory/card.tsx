import { useEffect, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { EnglishBeside } from "../components/english-beside/english-beside.tsx";
import { Loading } from "../components/loading/loading.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { withNumbers } from "../components/numbers/numbers.tsx";
import { Screen } from "../components/screen/screen.tsx";
import { Coming } from "./coming.tsx";
import { Site, Ways } from "./contact.tsx";
import { mapLink, postal, siteLink } from "./links.ts";
import { openQuestions, statements, type Statement } from "./marks.ts";
import type { Phone } from "./pack.ts";
import type { CardDetail, CardPlace } from "./protocol.ts";
import { sayKinds } from "./kind-words.ts";
import { idOf, sayCode, sayDate, sayLabels, sayLanguage, sayList, sayMiles } from "./say.ts";
import { useDesk } from "./use-desk.ts";
import { Week } from "./week.tsx";

import "./finder.css";

/**
 * One listing, whole: what it is, what to weigh, how to get in touch, where and when. Its own words stand in `bdi`, or
 * in a paragraph with a direction of its own: they can run the other way than the words around them.
 */
export function Card() {
  const { place } = useHere();
  const at = useDesk();
  const id = place.about ?? "";
  const [card, setCard] = useState<CardDetail | null | undefined>(undefined);
  const { desk, known } = at;
  useEffect(() => {
    if (known.state !== "here") return;
    desk.ask({ ask: "card", id, near: desk.near }).then(setCard, () => undefined);
  }, [desk, known.state, id]);

  if (known.state !== "here") {
    return (
      <Screen heading="finder-heading">
        <Coming at={at} />
      </Screen>
    );
  }
  if (card) return <Detail card={card} />;
  return <Screen heading="finder-heading">{card === null ? <Gone /> : <Loading />}</Screen>;
}

function Gone() {
  return <p>{useText()("card-gone")}</p>;
}

function Detail({ card }: { card: CardDetail }) {
  const text = useText();
  const { before, after } = statements(card);
  const kinds = sayKinds(text, card.kinds);
  return (
    <Screen heading="" title={card.name} lang={card.lang}>
      {card.org !== "" && card.org !== card.name && <p class="lead"><bdi lang={card.lang}>{card.org}</bdi></p>}
      {card.demo && (
        <Notice>
          <p>
            <EnglishBeside id="card-demo" />
          </p>
        </Notice>
      )}
      {card.closedForNow && (
        <Notice>
          <p>{text("card-paused")}</p>
        </Notice>
      )}
      {kinds.length > 0 && (
        <p>
          <strong>{sayLabels(kinds)}</strong>
          {card.suggested && <span class="soft"> {text("card-suggested")}</span>}
        </p>
      )}
      {card.text !== "" && <p lang={card.lang} dir="auto">{withNumbers(card.text)}</p>}
      {card.hold && <Hold />}
      {before.length > 0 && (
        <section>
          <h2>{text("card-before")}</h2>
          <Statements list={before} />
        </section>
      )}
      {card.apply !== "" && (
        <section>
          <h2>{text("card-apply")}</h2>
          <p lang={card.lang} dir="auto">{withNumbers(card.apply)}</p>
        </section>
      )}
      <Contact card={card} />
      <Where card={card} />
      <WhoAndWhat card={card} after={after} />
      <Questions card={card} />
      <Trust card={card} />
    </Screen>
  );
}

function Hold() {
  return (
    <Notice kind="care">
      <h2>
        <EnglishBeside id="card-hold-heading" />
      </h2>
      <p>
        <EnglishBeside id="card-hold" />
      </p>
      <p>
        <EnglishBeside id="card-hold-ask" />
      </p>
    </Notice>
  );
}

function Statements({ list }: { list: readonly Statement[] }) {
  const text = useText();
  return (
    <ul class="says">
      {list.map(([code, value]) => {
        const id = `mark-${idOf(code)}-${value}`;
        return sayCode(text, id) === null ? null : (
          <li key={code}>
            <EnglishBeside id={id} />
          </li>
        );
      })}
    </ul>
  );
}

function Contact({ card }: { card: CardDetail }) {
  const text = useText();
  // The numbers of an only place are the numbers of the listing.
  const all = [...card.phones, ...(card.places.length === 1 ? (card.places[0]?.phones ?? []) : [])];
  const phones = unlike(all);
  return (
    <section>
      <h2>{text("card-contact")}</h2>
      {phones.length > 0 && (
        <p>
          <EnglishBeside id="card-contact-note" />
        </p>
      )}
      <Ways phones={phones} />
      {phones.length === 0 && <p>{text("card-no-phone")}</p>}
      {siteLink(card.site) && <Site site={card.site} />}
    </section>
  );
}

function unlike(phones: readonly Phone[]): Phone[] {
  return [...new Map(phones.map((phone) => [phone.join(" "), phone])).values()];
}

function Where({ card }: { card: CardDetail }) {
  const text = useText();
  return (
    <>
      {card.places.length > 0 && (
        <section>
          <h2>{text("card-places", { count: card.places.length })}</h2>
          <ul class="hits">
            {card.places.map((place, i) => (
              <Place key={i} place={place} card={card} />
            ))}
          </ul>
        </section>
      )}
      {card.hours && (
        <section>
          <h2>{text("card-hours")}</h2>
          <Week hours={card.hours} paused={card.closedForNow} old={card.tooOld} />
        </section>
      )}
    </>
  );
}

const APPLE = /iPhone|iPad|iPod|Macintosh/;

function Place({ place, card }: { place: CardPlace; card: CardDetail }) {
  const text = useText();
  const map = mapLink(place, APPLE.test(navigator.userAgent));
  return (
    <li class="hit">
      {place.name !== "" && place.name !== card.name && <h3><bdi lang={card.lang}>{place.name}</bdi></h3>}
      {place.town + place.address !== "" && (
        <p>
          <bdi lang={card.lang}>{place.address === "" ? place.town : postal(place)}</bdi>
        </p>
      )}
      {place.address === "" && <p>{text(place.withheld ? "card-withheld" : "card-no-address")}</p>}
      {place.miles !== null && <p class="soft">{sayMiles(text, place.miles, place.about)}</p>}
      {map !== null && (
        <p class="site">
          <a class="way" href={map} rel="noreferrer">
            {text("card-directions")}
          </a>
          <span class="soft">
            <EnglishBeside id="card-directions-note" />
          </span>
        </p>
      )}
      {card.places.length > 1 && place.phones.length > 0 && <Ways phones={unlike(place.phones)} />}
      <Week hours={place.hours} paused={card.closedForNow} old={card.tooOld} />
    </li>
  );
}

function WhoAndWhat({ card, after }: { card: CardDetail; after: readonly Statement[] }) {
  const text = useText();
  const { ageMin, ageMax, languages } = card;
  const ages =
    ageMin !== null && ageMax !== null
      ? text("card-ages-between", { from: ageMin, to: ageMax })
      : ageMin !== null
        ? text("card-ages-from", { from: ageMin })
        : ageMax !== null
          ? text("card-ages-to", { to: ageMax })
          : null;
  if (ages === null && languages.length === 0 && after.length === 0) return null;
  return (
    <section>
      <h2>{text("card-says")}</h2>
      {ages !== null && (
        <p>
          <strong>{text("card-ages")}:</strong> {ages}
        </p>
      )}
      {languages.length > 0 && (
        <p>
          <strong>{text("card-languages")}:</strong>{" "}
          {sayList(
            text,
            languages.map((tag) => sayLanguage(text, tag)),
          )}
        </p>
      )}
      <Statements list={after} />
    </section>
  );
}

function Questions({ card }: { card: CardDetail }) {
  const text = useText();
  const questions = openQuestions(card, card.kinds, card.national);
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{text("card-unknown")}</h2>
      <p>{text("card-unknown-lead")}</p>
      <ul class="says">
        {questions.map((id) => (
          <li key={id}>{text(id)}</li>
        ))}
      </ul>
    </section>
  );
}

/** How far to trust it: who checked it, when, and where it comes from. */
function Trust({ card }: { card: CardDetail }) {
  const text = useText();
  return (
    <footer class="made">
      <p {...(card.fresh === "old" ? { class: "mark" } : {})}>
        {card.checked === null
          ? text("card-unchecked")
          : text(card.fresh === "old" ? "card-checked-old" : "card-checked", { date: sayDate(text, card.checked) })}
      </p>
      {card.source && <p>{text("card-source", { name: card.source.name })}</p>}
    </footer>
  );
}
