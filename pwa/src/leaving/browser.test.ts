import { describe, expect, it } from "vitest";

import { BROWSERS, type Browser, browserOf, isApplePhone } from "./browser.ts";

const ANDROID = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)";
const VIEW = "Mozilla/5.0 (Linux; Android 13; SM-A536U Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko)";
const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)";
const MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";

const look = (userAgent: string, more: { brave?: boolean; brands?: string[]; maxTouchPoints?: number } = {}) =>
  browserOf({ userAgent, brands: [], brave: false, maxTouchPoints: 5, ...more });

describe("a browser is known by what it says", () => {
  const known: [Browser, string][] = [
    ["chrome-phone", `${ANDROID} Chrome/131.0.0.0 Mobile Safari/537.36`],
    ["chrome-phone", `${IPHONE} CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1`],
    ["safari-phone", `${IPHONE} Version/17.7 Mobile/15E148 Safari/604.1`],
    ["samsung", `${ANDROID} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`],
    ["firefox-phone", "Mozilla/5.0 (Android 14; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0"],
    ["firefox-phone", `${IPHONE} FxiOS/133.0 Mobile/15E148 Safari/605.1.15`],
    ["focus", `${IPHONE} FxiOS/8.1 Focus/8.1 Mobile/15E148 Safari/605.1.15`],
    ["focus", `${VIEW} Version/4.0 Klar/8.0 Chrome/99.0.4844.88 Mobile Safari/537.36`],
    ["duckduckgo", `${VIEW} Version/4.0 Chrome/131.0.0.0 Mobile DuckDuckGo/5 Safari/537.36`],
    ["duckduckgo", `${IPHONE} Version/17.7 Mobile/15E148 DuckDuckGo/7 Safari/605.1.15`],
    ["duckduckgo", `${IPHONE} Version/18.0 Mobile/15E148 Safari/604.1 Ddg/18.0`],
    ["edge-phone", `${ANDROID} Chrome/131.0.0.0 Mobile Safari/537.36 EdgA/131.0.0.0`],
    ["edge-phone", `${IPHONE} Version/17.0 EdgiOS/131.0.2903.68 Mobile/15E148 Safari/604.1`],
    ["opera-phone", `${ANDROID} Chrome/127.0.0.0 Mobile Safari/537.36 OPR/86.0.0.0`],
    ["opera-phone", "Opera/9.80 (Android; Opera Mini/36.2/191.249; U; en) Presto/2.12.423 Version/12.16"],
    ["other-phone", `${ANDROID} Version/4.0 Chrome/100.0.4896.127 UCBrowser/13.4 Mobile Safari/537.36`],
    ["other-phone", `${ANDROID} Version/4.0 Chrome/112.0 Mobile Safari/537.36 XiaoMi/MiuiBrowser/14.10`],
    ["chrome-computer", `${WINDOWS} Chrome/131.0.0.0 Safari/537.36`],
    ["chrome-computer", "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36"],
    ["edge-computer", `${WINDOWS} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`],
    ["firefox-computer", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0"],
    ["other-computer", `${WINDOWS} Chrome/130.0.0.0 Safari/537.36 OPR/115.0.0.0`],
    ["other-computer", "Lynx/2.9.0"],
  ];
  it.each(known)("%s: %s", (browser, userAgent) => {
    expect(look(userAgent)).toEqual({ browser, inApp: null });
  });

  it("an iPad that says it is a Mac is a phone to us, a Mac is not", () => {
    const said = `${MAC} Version/17.6 Safari/605.1.15`;
    expect(look(said, { maxTouchPoints: 5 }).browser).toBe("safari-phone");
    expect(look(said, { maxTouchPoints: 0 }).browser).toBe("safari-computer");
  });

  it("knows an iPhone and an iPad, whose icons have a storage of their own", () => {
    expect(isApplePhone({ userAgent: `${IPHONE} Version/17.7 Mobile/15E148 Safari/604.1`, maxTouchPoints: 5 })).toBe(true);
    expect(isApplePhone({ userAgent: MAC, maxTouchPoints: 5 })).toBe(true);
    expect(isApplePhone({ userAgent: MAC, maxTouchPoints: 0 })).toBe(false);
    expect(isApplePhone({ userAgent: ANDROID, maxTouchPoints: 5 })).toBe(false);
  });

  it("Brave says what Chrome says, and is known by what it adds", () => {
    const said = `${ANDROID} Chrome/131.0.0.0 Mobile Safari/537.36`;
    expect(look(said, { brave: true }).browser).toBe("brave-phone");
    expect(look(said, { brands: ["Chromium", "Brave"] }).browser).toBe("brave-phone");
    expect(look(`${WINDOWS} Chrome/131.0.0.0 Safari/537.36`, { brave: true }).browser).toBe("other-computer");
  });

  it("anything at all gets an answer", () => {
    for (const said of ["", "x".repeat(5000), "Mobile", "\u0000"]) expect(BROWSERS).toContain(look(said).browser);
  });
});

describe("a page inside another app", () => {
  const inside: [string, string][] = [
    ["Instagram", `${IPHONE} Mobile/15E148 Instagram 356.0.0.28.103 (iPhone14,5; iOS 17_7; en_US; scale=3.00)`],
    ["Instagram", `${VIEW} Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36 Instagram 358.0.0.0.1 Android`],
    ["Facebook", `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/490.0.0.44.108;FBBV/1;FBDV/iPhone14,5]`],
    ["Facebook", `${VIEW} Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/490.0.0.0;]`],
    ["Messenger", `${IPHONE} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/480.0.0.0;FBBV/1]`],
    ["Messenger", `${VIEW} Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36 [FB_IAB/Orca-Android;FBAV/480.0;]`],
    ["TikTok", `${IPHONE} Mobile/15E148 musical_ly_36.5.0 JsSdk/2.0 NetType/WIFI BytedanceWebview/d8a21c6`],
    ["Snapchat", `${IPHONE} Mobile/15E148 Snapchat/13.10.0.43 (like Safari/8617.1.17, panda)`],
    ["X", `${IPHONE} Mobile/15E148 Twitter for iPhone/10.70`],
    ["X", `${VIEW} Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36 TwitterAndroid`],
    ["LINE", `${IPHONE} Mobile/15E148 Safari Line/14.19.0`],
    ["Google", `${IPHONE} GSA/345.0.699697903 Mobile/15E148 Safari/604.1`],
    ["", `${VIEW} Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36`],
    ["", `${IPHONE} Mobile/15E148`],
  ];
  it.each(inside)("%s: %s", (app, userAgent) => {
    expect(look(userAgent).inApp).toBe(app);
  });
});
