/** Rules of the unit converter: reading a number as people write it, converting, writing it again. No page. */

/** A unit by its name in CLDR: how many of the base unit of its kind it is, from where it counts, its usual partner. */
type Unit = readonly [kind: string, factor: number, partner: string, zero?: number];

const UNITS: Record<string, Unit> = {
  millimeter: ["length", 0.001, "inch"],
  centimeter: ["length", 0.01, "inch"],
  meter: ["length", 1, "foot"],
  kilometer: ["length", 1000, "mile"],
  inch: ["length", 0.0254, "centimeter"],
  foot: ["length", 0.3048, "meter"],
  yard: ["length", 0.9144, "meter"],
  mile: ["length", 1609.344, "kilometer"],
  gram: ["weight", 0.001, "ounce"],
  kilogram: ["weight", 1, "pound"],
  ounce: ["weight", 0.028349523125, "gram"],
  pound: ["weight", 0.45359237, "kilogram"],
  celsius: ["temperature", 1, "fahrenheit"],
  fahrenheit: ["temperature", 5 / 9, "celsius", 32],
  milliliter: ["volume", 0.001, "fluid-ounce"],
  liter: ["volume", 1, "gallon"],
  teaspoon: ["volume", 0.00492892159375, "milliliter"],
  tablespoon: ["volume", 0.01478676478125, "milliliter"],
  "fluid-ounce": ["volume", 0.0295735295625, "milliliter"],
  cup: ["volume", 0.2365882365, "milliliter"],
  gallon: ["volume", 3.785411784, "liter"],
  "kilometer-per-hour": ["speed", 1, "mile-per-hour"],
  "mile-per-hour": ["speed", 1.609344, "kilometer-per-hour"],
};

export const unitNames = Object.keys(UNITS);

function unit(name: string): Unit {
  const found = UNITS[name];
  if (!found) throw new RangeError(name);
  return found;
}

/** What a unit is most often turned into. */
export function partnerOf(name: string): string {
  return unit(name)[2];
}

/** `amount` of one unit in another of the same kind. Throws RangeError for units that do not fit together. */
export function convert(amount: number, from: string, to: string): number {
  const [kind, factor, , zero = 0] = unit(from);
  const [other, divisor, , start = 0] = unit(to);
  if (kind !== other) throw new RangeError(`${from} to ${to}`);
  return from === to ? amount : ((amount - zero) * factor) / divisor + start;
}

/** Digits and marks as they are written in the West. */
function western(text: string): string {
  return text
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/٫/g, ".")
    .replace(/[\s٬'’]/g, "")
    .replace(/^[−–]/, "-");
}

const GROUPED = /^[+-]?[1-9]\d{0,2}([.,]\d{2,3})*[.,]\d{3}$/;

/**
 * The number in `text`, or null where there is none. A comma or a point may mark the decimals; with both
 * of them, the last one does. One that stands there twice marks thousands, and so does a single one
 * before exactly three digits, where the locale has it so.
 */
export function readNumber(text: string, locale: string): number | null {
  const plain = western(text);
  if (!/^[+-]?[.,]?\d[\d.,]*$/.test(plain)) return null;
  const marks = plain.replace(/[^.,]/g, "");
  const last = marks.slice(-1);
  const grouped = GROUPED.test(plain) && (marks.length > 1 ? new Set(marks).size === 1 : last === thousandsOf(locale));
  const at = marks && !grouped ? plain.lastIndexOf(last) : plain.length;
  const whole = plain.slice(0, at);
  if (!grouped && /[.,]/.test(whole) && (whole.includes(last) || !GROUPED.test(whole))) return null;
  return Number(`${whole.replace(/[.,]/g, "")}.${plain.slice(at + 1)}0`);
}

function thousandsOf(locale: string): string {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567);
  return parts.find(({ type }) => type === "group")?.value ?? "";
}

/** As many digits as tell something: six that count, and every one before the decimal mark. */
function digitsFor(value: number): Intl.NumberFormatOptions {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e12 || size < 1e-6)) return { notation: "scientific", maximumFractionDigits: 5 };
  const before = Math.floor(Math.log10(size || 1));
  return { maximumFractionDigits: Math.max(0, 5 - before) };
}

/** A number with its unit, as the locale writes it; `label` stands for units that a browser has no word for. */
export function writeAmount(value: number, name: string, label: string, locale: string): string {
  const digits = digitsFor(value);
  try {
    return new Intl.NumberFormat(locale, { ...digits, style: "unit", unit: name, unitDisplay: "long" }).format(value);
  } catch {
    return `${new Intl.NumberFormat(locale, digits).format(value)} ${label}`;
  }
}
