// Builds the cryptographic core of Talk by itself and prints what it weighs after brotli 11, the way the server sends it,
// on top of the app: what the app has anyway is left out. The lists of words are data and come apart.
//
// `node tools/pc1.mjs FOLDER` builds it whole into that folder instead, as `pc1.js` and `assets/`, to run it in a browser.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const inTheApp = [/src\/kernel\/(?:trusted|leaving)\.ts$/];

/** The files that a page has to fetch: name and code. */
async function files(/** @type {RegExp[]} */ external) {
  const neutral = "assets/[hash].js";
  const output = { entryFileNames: "pc1.js", chunkFileNames: neutral, assetFileNames: "assets/[hash][extname]" };
  const made = await build({
    root,
    configFile: false,
    logLevel: "error",
    worker: { rolldownOptions: { output: { entryFileNames: neutral } } },
    build: {
      write: false,
      target: "es2020",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, "src/chat/pc1/pc1.ts"), preserveEntrySignatures: "strict", external, output },
    },
  });
  const { output: built } = /** @type {{output: {fileName: string, code?: string, source?: string}[]}} */ (made);
  return built.map(({ fileName, code, source }) => ({ name: fileName, code: String(code ?? source) }));
}

const folder = process.argv[2];
if (folder) {
  for (const { name, code } of await files([])) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), code);
  }
} else {
  let total = 0;
  for (const { name, code } of await files(inTheApp)) {
    const bytes = brotliCompressSync(code).length;
    total += bytes;
    process.stdout.write(`${String(bytes).padStart(7)}  ${name}\n`);
  }
  process.stdout.write(`${String(total).padStart(7)}  pc1\n`);
}
