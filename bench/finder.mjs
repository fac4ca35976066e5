/**
 * How long the search on the phone takes: reading and indexing a list, and answering each keystroke.
 *
 *   node bench/finder.mjs [pack.json ...]
 *
 * Lists of 2,000 and 8,800 listings are made from a seed; packs named on the command line are measured too. Two floors
 * are taken in the same run, so that a figure means something on any machine: for the build, `JSON.parse` of the same
 * list; for a keystroke, a plain scan of the folded names and texts for the typed letters.
 *
 * "first" is what a phone does when the list has come: parse, read, index and answer once, in a fresh process with cold
 * code. All are wall times, the quietest of seven runs ("first") or three (keystrokes), since other work on a machine only
 * ever adds. The columns marked x4 stand for a phone four times slower than this machine: an assumption, named as
 * such. Goals at 8,800 listings: first results within 1,000 ms and a keystroke's p95 within 50 ms, four times slower.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const SLOWER = 4;
const RUNS = 3;
const COLD_RUNS = 7;
const self = fileURLToPath(import.meta.url);
const NOTHING = { text: "", near: null, within: null, kinds: [], wishes: [], age: null, language: null, openNow: false };
const SYNONYMS = { bed: ["svc.shelter"], food: ["svc.basics"], "place to sleep": ["svc.shelter"], the: [], a: [] };
const now = () => new Date("2026-11-23T17:00:00Z");

/** Writes the modules that the worker is built from as one file that Node can load. */
async function bundle(folder) {
  const source = resolve(dirname(self), "../pwa/src/directory");
  const { build } = await import(
    pathToFileURL(createRequire(resolve(dirname(self), "../pwa/package.json")).resolve("vite")).href
  );
  const entry = join(folder, "entry.js");
  const names = { Engine: "engine", readPack: "read-pack", fold: "fold", randomPack: "pack.fixture", seeded: "pack.fixture" };
  writeFileSync(entry, Object.entries(names).map(([name, file]) => `export { ${name} } from "${source}/${file}.ts";`).join("\n"));
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: { outDir: join(folder, "out"), target: "es2020", lib: { entry, formats: ["es"], fileName: () => "bench.mjs" } },
  });
  return join(folder, "out/bench.mjs");
}

const load = (file) => import(pathToFileURL(file).href);

function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
const quantile = (values, part) => at([...values].sort((a, b) => a - b), part);

/** What people type, letter by letter: names, some with a slip; on some of them a place and filters. */
function keystrokes(pack, random) {
  const below = (n) => Math.floor(random() * n);
  const queries = [];
  for (let i = 0; i < 60; i++) {
    const words = pack.name[below(pack.count)].toLowerCase().split(" ").slice(0, 2).join(" ");
    const slip = 1 + below(Math.max(1, words.length - 1));
    const typed = i % 3 === 0 ? `${words.slice(0, slip)}q${words.slice(slip + 1)}` : words;
    const near = [...pack.zips.values()][below(pack.zips.size)];
    const asked = [{}, { near }, { near, openNow: true, age: 16, wishes: ["noid", "boys"] }, {}][i % 4];
    for (let letters = 1; letters <= typed.length; letters++) queries.push({ ...NOTHING, ...asked, text: typed.slice(0, letters) });
  }
  return queries;
}

/** In a process of its own: prints milliseconds and megabytes kept. */
async function cold(file, list) {
  const { Engine, readPack } = await load(file);
  const json = readFileSync(list, "utf8");
  globalThis.gc();
  const memory = process.memoryUsage();
  let engine;
  const first = time(() => {
    engine = new Engine(readPack(json), SYNONYMS, now);
    engine.find({ ...NOTHING, text: "s" }, 0, 20);
  });
  globalThis.gc();
  const after = process.memoryUsage();
  const kept = after.heapUsed + after.arrayBuffers - memory.heapUsed - memory.arrayBuffers;
  console.log(JSON.stringify([first, kept / 1e6, engine.opened().count]));
}

async function measure(file, name, list) {
  const { Engine, readPack, fold, seeded } = await load(file);
  const json = readFileSync(list, "utf8");
  const runs = Array.from({ length: COLD_RUNS }, () =>
    JSON.parse(execFileSync(process.execPath, ["--expose-gc", self, "--cold", file, list], { encoding: "utf8" })),
  );
  const first = Math.min(...runs.map(([ms]) => ms));
  const pack = readPack(json);
  const engine = new Engine(pack, SYNONYMS, now);
  const parse = Math.min(...Array.from({ length: 5 }, () => time(() => JSON.parse(json))));
  const build = Math.min(...Array.from({ length: 5 }, () => time(() => new Engine(readPack(json), SYNONYMS, now))));
  const queries = keystrokes(pack, seeded(9));
  const texts = pack.name.map((each, row) => fold(`${each} ${pack.text[row]}`));
  const quietest = (work) => {
    const runs = Array.from({ length: RUNS }, () => queries.map((query) => time(() => work(query))));
    return queries.map((_, i) => Math.min(...runs.map((run) => run[i])));
  };
  const taken = quietest((query) => engine.find(query, 0, 20));
  const scans = quietest(({ text }) => texts.filter((each) => each.includes(text)).length);
  const [p50, p95] = [quantile(taken, 0.5), quantile(taken, 0.95)];
  return {
    list: name,
    listings: pack.count,
    "memory MB": runs[0][1].toFixed(0),
    "parse ms": parse.toFixed(0),
    "build/parse": (build / parse).toFixed(1),
    "first ms": first.toFixed(0),
    [`first x${SLOWER}`]: (first * SLOWER).toFixed(0),
    keys: taken.length,
    "p50 ms": p50.toFixed(2),
    "p50/scan": (p50 / quantile(scans, 0.5)).toFixed(2),
    "p95 ms": p95.toFixed(2),
    [`p95 x${SLOWER}`]: (p95 * SLOWER).toFixed(1),
  };
}

const [command, file, list] = process.argv.slice(2);
if (command === "--cold") {
  await cold(file, list);
} else {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const bundled = await bundle(folder);
    const { randomPack } = await load(bundled);
    const lists = [2000, 8800].map((count) => {
      const made = join(folder, `${count}.json`);
      writeFileSync(made, JSON.stringify(randomPack(count)));
      return ["made up", made];
    });
    for (const path of process.argv.slice(2)) lists.push([basename(path), path]);
    const rows = [];
    for (const [name, path] of lists) rows.push(await measure(bundled, name, path));
    console.table(rows);
    console.log(`Goals at 8,800 listings, x${SLOWER}: first 1000 ms, keystroke p95 50 ms.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
