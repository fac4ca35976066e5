/** Addresses that leave the page for another app, made from what a listing says. Each is checked: a pack is only text. */
import type { Phone } from "./pack.ts";

/** Digits, with the plus of an international number; "" when the text is not a telephone number. */
function dialled(number: string): string {
  return /^\+?[\d\s().-]{2,24}$/.test(number) ? number.replace(/[^\d+]/g, "") : "";
}

/** tel: with a pause before the extension, which every phone knows. */
export function callLink([number, , extra]: Phone): string | null {
  const digits = dialled(number);
  if (digits === "") return null;
  return `tel:${digits}${/^\d{1,8}$/.test(extra) ? `,${extra}` : ""}`;
}

/** sms: with the keyword as the message. RFC 5724, as on the first screen. */
export function textLink([number, , keyword]: Phone): string | null {
  const digits = dialled(number);
  if (digits === "") return null;
  return `sms:${digits}${keyword === "" ? "" : `?body=${encodeURIComponent(keyword)}`}`;
}

/** An https address without a name or password in it; null for anything else. */
export function siteLink(site: string): { href: string; host: string } | null {
  try {
    const { protocol, href, host, username, password } = new URL(site);
    return protocol === "https:" && username + password === "" ? { href, host: host.replace(/^www\./, "") } : null;
  } catch {
    return null;
  }
}

interface Spot {
  readonly name: string;
  readonly address: string;
  readonly town: string;
  readonly zip: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly withheld: boolean;
}

export function postal({ address, town, zip }: Spot): string {
  return [address, [town, zip].filter((part) => part !== "").join(" ")].filter((part) => part !== "").join(", ");
}

/**
 * Opens the phone's own maps app; nothing is asked of a map service before the press. Apple's phones know `maps:`, the
 * others `geo:`. A place whose address is withheld has no way there.
 */
export function mapLink(spot: Spot, apple: boolean): string | null {
  const point = spot.lat === null || spot.lon === null ? "" : `${spot.lat},${spot.lon}`;
  const words = spot.address === "" ? "" : postal(spot);
  if (spot.withheld || point + words === "") return null;
  const query = encodeURIComponent(words === "" ? point : words);
  if (apple) return `maps:?daddr=${point === "" ? query : point}`;
  return `geo:${point === "" ? "0,0" : point}?q=${query}`;
}
