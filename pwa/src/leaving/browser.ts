/**
 * Which browser this is, as far as it says: a rule about what `navigator` tells, nothing else. It only
 * chooses which steps stand first; all others are there too, since a browser may say it is another.
 */

/** Browsers whose steps differ. Which phone it is does not matter: the steps are nearly the same. */
export const BROWSERS = [
  "chrome-phone",
  "safari-phone",
  "samsung",
  "firefox-phone",
  "focus",
  "duckduckgo",
  "brave-phone",
  "edge-phone",
  "opera-phone",
  "other-phone",
  "chrome-computer",
  "edge-computer",
  "firefox-computer",
  "safari-computer",
  "other-computer",
] as const;

export type Browser = (typeof BROWSERS)[number];

/** What of `navigator` the rule reads. */
export interface Surroundings {
  userAgent: string;
  /** Names in `userAgentData.brands`, where there are any. */
  brands: readonly string[];
  /** `navigator.brave` is there. */
  brave: boolean;
  maxTouchPoints: number;
}

/** `inApp`: the page is open inside another app, by this name; "" when it does not say which. */
export interface Found {
  browser: Browser;
  inApp: string | null;
}

/** Apps that show pages themselves. Names as their makers write them. */
const APPS: readonly (readonly [RegExp, string])[] = [
  [/Instagram/, "Instagram"],
  [/MessengerForiOS|MessengerLite|Orca-Android|FB_IAB\/MESSENGER/i, "Messenger"],
  [/FBAN|FBAV|FB_IAB/, "Facebook"],
  [/musical_ly|BytedanceWebview|trill_|TikTok/i, "TikTok"],
  [/Snapchat/i, "Snapchat"],
  [/Twitter for|TwitterAndroid/, "X"],
  [/\bLine\//, "LINE"],
  [/MicroMessenger/, "WeChat"],
  [/KAKAOTALK/i, "KakaoTalk"],
  [/WhatsApp/, "WhatsApp"],
  [/Pinterest/, "Pinterest"],
  [/LinkedInApp/, "LinkedIn"],
  [/\bGSA\//, "Google"],
];

/** Browsers by the word that only they say; the first that fits, since most also say "Chrome" and "Safari". */
const PHONES: readonly (readonly [RegExp, Browser])[] = [
  [/SamsungBrowser/, "samsung"],
  [/\b(?:Focus|Klar)\//, "focus"],
  [/DuckDuckGo|\bDdg\//, "duckduckgo"],
  [/\bEdg(?:A|iOS)?\//, "edge-phone"],
  [/\bOP(?:R|T|iOS|X)\/|Opera/, "opera-phone"],
  [/UC?Browser|MiuiBrowser|HuaweiBrowser|VivoBrowser|HeyTapBrowser|YaBrowser|Silk|Puffin|MQQBrowser/, "other-phone"],
  [/Brave/, "brave-phone"],
  [/FxiOS|Firefox\//, "firefox-phone"],
  [/CriOS|Chrome\//, "chrome-phone"],
  [/Version\/.*Safari\//, "safari-phone"],
];

const COMPUTERS: readonly (readonly [RegExp, Browser])[] = [
  [/DuckDuckGo|\bDdg\//, "duckduckgo"],
  [/\bEdg\//, "edge-computer"],
  [/\bOPR\/|YaBrowser|Vivaldi/, "other-computer"],
  [/Firefox\//, "firefox-computer"],
  [/Chrome\//, "chrome-computer"],
  [/Version\/.*Safari\//, "safari-computer"],
];

/** Whether this is an iPhone or an iPad; the latter says that it is a Mac, but no Mac has a screen to touch. */
export function isApplePhone({ userAgent, maxTouchPoints }: Pick<Surroundings, "userAgent" | "maxTouchPoints">): boolean {
  return /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes("Macintosh") && maxTouchPoints > 1);
}

/** What an app says that shows a page itself and gives no name (Android's and Apple's web views). */
function isNamelessView(userAgent: string): boolean {
  const apple = /iPhone|iPad|iPod/.test(userAgent);
  return userAgent.includes('; wv)') || (apple && !userAgent.includes('Safari/'));
}

/** The browser and, if the page is inside another app, that app. Never throws. */
export function browserOf({ userAgent, brands, brave, maxTouchPoints }: Surroundings): Found {
  const phone = /Android|Mobile|Tablet/.test(userAgent) || isApplePhone({ userAgent, maxTouchPoints });
  const unknown: Browser = phone ? "other-phone" : "other-computer";
  const named = (phone ? PHONES : COMPUTERS).find(([word]) => word.test(userAgent))?.[1] ?? unknown;
  const isBrave = brave || brands.some((brand) => brand.includes("Brave"));
  const browser = !isBrave ? named : phone ? "brave-phone" : "other-computer";

  const app = APPS.find(([word]) => word.test(userAgent))?.[1];
  // DuckDuckGo, Focus and others draw with Android's web view, and are browsers all the same.
  const ownBrowser = phone && PHONES.slice(0, 6).some(([word]) => word.test(userAgent));
  return { browser, inApp: app ?? (!ownBrowser && isNamelessView(userAgent) ? "" : null) };
}
