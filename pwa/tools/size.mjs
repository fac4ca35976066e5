// Prints what each built file weighs after brotli 11, the way the server sends it.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const weigh = (/** @type {string} */ name) => brotliCompressSync(readFileSync(join(dist, name))).length;
const manifest = /** @type {Record<string, {file: string}>} */ (
  JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"))
);
const origin = new Map(Object.entries(manifest).map(([source, chunk]) => [chunk.file, source]));

const names = ["first/leave.js", "first/first.css", "sw.js"];
names.push(...readdirSync(join(dist, "assets")).map((name) => `assets/${name}`));
let total = 0;
for (const name of names.sort()) {
  const bytes = weigh(name);
  total += bytes;
  process.stdout.write(`${String(bytes).padStart(7)}  ${name}  ${origin.get(name) ?? ""}\n`);
}
process.stdout.write(`${String(total).padStart(7)}  everything\n`);
