// Prints what each built file weighs after brotli 11, the way the server sends it.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const weigh = (/** @type {string} */ name) => brotliCompressSync(readFileSync(join(dist, name))).length;
const show = (/** @type {number} */ bytes, /** @type {string} */ what) =>
  process.stdout.write(`${String(bytes).padStart(7)}  ${what}\n`);

/** The files of one build with what they weigh, and all of them together. */
function list(/** @type {string} */ folder, /** @type {string[]} */ more, /** @type {string} */ sum) {
  const manifest = /** @type {Record<string, {file: string}>} */ (
    JSON.parse(readFileSync(join(dist, folder, ".vite/manifest.json"), "utf8"))
  );
  const origin = new Map(Object.entries(manifest).map(([source, chunk]) => [join(folder, chunk.file), source]));
  const names = [...more, ...readdirSync(join(dist, folder, "assets")).map((name) => join(folder, "assets", name))];
  let total = 0;
  for (const name of names.sort()) {
    const bytes = weigh(name);
    total += bytes;
    show(bytes, `${name}  ${origin.get(name) ?? ""}`);
  }
  show(total, sum);
}

list("", ["first/leave.js", "first/first.css", "first/units.css", "sw.js"], "everything of the app");
list("console", [], "everything of the console, which no youth loads");
