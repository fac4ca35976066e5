import { type Found, browserOf } from "./browser.ts";

interface Extra {
  brave?: unknown;
  userAgentData?: { brands?: readonly { brand: string }[] };
}

/** The browser that this page is open in, as far as it says. */
export function thisBrowser(): Found {
  const { userAgent, maxTouchPoints } = navigator;
  const { brave, userAgentData } = navigator as Extra;
  const brands = (userAgentData?.brands ?? []).map(({ brand }) => brand);
  return browserOf({ userAgent, maxTouchPoints, brands, brave: brave !== undefined });
}
