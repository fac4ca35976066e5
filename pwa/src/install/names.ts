/** The names that an installed app can have. The server has a manifest for each (backend/wayside/shell/manifests.py). */
import convertSmall from "./icons/convert-192.png";
import convertLarge from "./icons/convert-512.png";
import measureSmall from "./icons/measure-192.png";
import measureLarge from "./icons/measure-512.png";
import unitsSmall from "./icons/units-192.png";
import unitsLarge from "./icons/units-512.png";

export type NameOfApp = "units" | "measure" | "convert";

/** Addresses of the picture, 192 and 512 pixels wide. */
export interface Choice {
  name: NameOfApp;
  small: string;
  large: string;
}

export const choices: readonly [Choice, ...Choice[]] = [
  { name: "units", small: unitsSmall, large: unitsLarge },
  { name: "measure", small: measureSmall, large: measureLarge },
  { name: "convert", small: convertSmall, large: convertLarge },
];
