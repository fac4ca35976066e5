import { useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { EnglishBeside } from "../components/english-beside/english-beside.tsx";
import { callLink, siteLink, textLink } from "./links.ts";
import type { Phone } from "./pack.ts";
import { sayNumber } from "./say.ts";

const TEXT = 1;
const TTY = 2;

/** Stands for the number while the message is formed; no keyboard types it. */
const SLOT = "\ufffc";

/** A message with a telephone number in it, which reads from left to right in Western digits in every language. */
function WithNumber({ id, number, extra = "" }: { id: string; number: string; extra?: string }) {
  const text = useText();
  const [before, after] = text(id, { number: SLOT, keyword: extra, extension: extra }).split(SLOT);
  return (
    <>
      {before}
      <bdi dir="ltr">{sayNumber(number)}</bdi>
      {after}
    </>
  );
}

/** Which message says what pressing the number does. */
function messageFor([, kind, extra]: Phone): string {
  if (kind === TEXT) return extra === "" ? "card-text" : "card-text-keyword";
  if (kind === TTY) return "card-tty";
  return extra === "" ? "card-call" : "card-call-extension";
}

function Way({ phone }: { phone: Phone }) {
  const [number, kind, extra] = phone;
  const href = kind === TEXT ? textLink(phone) : callLink(phone);
  if (href === null) return null;
  return (
    <li>
      <a class="act" href={href}>
        <WithNumber id={messageFor(phone)} number={number} extra={extra} />
      </a>
      <Copy number={number} />
    </li>
  );
}

function Copy({ number }: { number: string }) {
  const text = useText();
  const { framed } = useHere();
  const [state, setState] = useState<"idle" | "copied" | "copy-failed">("idle");
  // Only pages that are secure have one.
  const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
  if (!clipboard || framed) return null;
  const copy = () =>
    void clipboard.writeText(number).then(
      () => setState("copied"),
      () => setState("copy-failed"),
    );
  return (
    <>
      <button type="button" class="link" onClick={copy}>
        <span class="visually-hidden">
          <WithNumber id="card-copy-label" number={number} />
        </span>
        <span aria-hidden="true">{text("card-copy")}</span>
      </button>
      <span role="status" class="soft">
        {state === "idle" ? "" : text(`card-${state}`)}
      </span>
    </>
  );
}

/** Ways to call or text. */
export function Ways({ phones }: { phones: readonly Phone[] }) {
  return (
    <ul class="acts">
      {phones.map((phone) => (
        <Way key={phone.join(" ")} phone={phone} />
      ))}
    </ul>
  );
}

/** Their website: https only, in a new tab, and it says what that leaves behind. */
export function Site({ site }: { site: string }) {
  const text = useText();
  const link = siteLink(site);
  if (!link) return null;
  return (
    <p class="site">
      <a class="way" href={link.href} target="_blank" rel="noreferrer noopener">
        {text("card-site")}
      </a>
      <span class="soft">
        <EnglishBeside id="card-site-note" values={{ host: link.host }} />
      </span>
    </p>
  );
}
