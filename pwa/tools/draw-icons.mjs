// Draws the icons of the installed app anew, from their SVG: `node tools/draw-icons.mjs [path of Chromium]`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { smallPng } from "./small-png.mjs";

const icons = fileURLToPath(new URL("../src/install/icons", import.meta.url));
const chromium = process.argv[2] ?? "chromium";
// A folder of its own, so that a browser which is open already does not take the work.
const folder = mkdtempSync(join(tmpdir(), "icons-"));

for (const name of ["units", "measure", "convert"]) {
  for (const size of [192, 512]) {
    const page = join(folder, "page.html");
    const picture = join(folder, "picture.png");
    const svg = readFileSync(join(icons, `${name}.svg`), "utf8").replace("<svg ", `<svg width="${size}" height="${size}" `);
    writeFileSync(page, `<!doctype html><style>body{margin:0}svg{display:block}</style>${svg}`);
    execFileSync(chromium, [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--hide-scrollbars",
      "--force-device-scale-factor=1",
      `--user-data-dir=${join(folder, "profile")}`,
      `--window-size=${size},${size}`,
      `--screenshot=${picture}`,
      pathToFileURL(page).href,
    ]);
    writeFileSync(join(icons, `${name}-${size}.png`), smallPng(readFileSync(picture)));
  }
}
rmSync(folder, { recursive: true });
