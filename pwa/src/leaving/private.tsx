import { useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { EnglishBeside } from "../components/english-beside/english-beside.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { Screen } from "../components/screen/screen.tsx";
import { BROWSERS, type Browser, type Found } from "./browser.ts";
import { thisBrowser } from "./this-browser.ts";

/** How many steps of its own a browser has (`private-<browser>-<n>`). */
const STEPS: Record<Browser, 2 | 3> = {
  "chrome-phone": 2,
  "safari-phone": 3,
  samsung: 2,
  "firefox-phone": 3,
  focus: 2,
  duckduckgo: 2,
  "brave-phone": 2,
  "edge-phone": 3,
  "opera-phone": 3,
  "other-phone": 2,
  "chrome-computer": 2,
  "edge-computer": 2,
  "firefox-computer": 2,
  "safari-computer": 2,
  "other-computer": 2,
};

/** They have no window of their own for it: the page is opened as always. */
const WITHOUT_WINDOW: readonly Browser[] = ["focus", "duckduckgo"];
const LIMITS = [1, 2, 3, 4, 5];

/** The view, in the browser that it is opened in. */
export function Private() {
  const [found] = useState(thisBrowser);
  return <PrivateIn found={found} />;
}

/** How to open a private window, this browser's steps first, and what such a window does not hide. */
export function PrivateIn({ found: { browser, inApp } }: { found: Found }) {
  const text = useText();
  const name = (each: Browser) => text(`private-name-${each}`);
  return (
    <Screen heading="private-heading">
      <p class="lead">
        <EnglishBeside id="private-lead" />
      </p>
      {inApp === null ? (
        <>
          <h2>{text("private-this", { browser: name(browser) })}</h2>
          <Steps browser={browser} />
        </>
      ) : (
        <InApp app={inApp} />
      )}
      <p>{text("private-versions")}</p>
      <p>{text("private-none")}</p>
      <details class="more">
        <summary>{text("private-others")}</summary>
        {BROWSERS.filter((each) => each !== browser || inApp !== null).map((each) => (
          <section key={each}>
            <h3>{name(each)}</h3>
            <Steps browser={each} />
          </section>
        ))}
      </details>
      <h2>{text("private-not-heading")}</h2>
      <ul>
        {LIMITS.map((n) => (
          <li key={n}>
            <EnglishBeside id={`private-not-${n}`} />
          </li>
        ))}
      </ul>
    </Screen>
  );
}

function Steps({ browser }: { browser: Browser }) {
  const text = useText();
  const own = Array.from({ length: STEPS[browser] }, (_, n) => text(`private-${browser}-${n + 1}`));
  const shared = WITHOUT_WINDOW.includes(browser)
    ? []
    : [text("private-type", { address: location.host }), text("private-close")];
  return (
    <ol>
      {[...own, ...shared].map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

/** Apps keep lists of their own, and a private window is not theirs to give. */
function InApp({ app }: { app: string }) {
  return (
    <>
      <Notice kind="care">
        <p>
          {app === "" ? (
            <EnglishBeside id="private-in-app-nameless" />
          ) : (
            <EnglishBeside id="private-in-app" values={{ app }} />
          )}
        </p>
      </Notice>
      <ol>
        <li>
          <EnglishBeside id="private-in-app-1" />
        </li>
        <li>
          <EnglishBeside id="private-in-app-2" />
        </li>
        <li>
          <EnglishBeside id="private-in-app-3" values={{ address: location.host }} />
        </li>
      </ol>
    </>
  );
}
