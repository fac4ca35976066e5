// Builds the cryptographic core of Talk by itself, and prints what it weighs after brotli 11, the way the server sends
// it: `node tools/pc1.mjs [FOLDER]` also writes it there as pc1.js, for the tests that run it in a browser.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The files of one entry: name and code. */
async function built(/** @type {string} */ input) {
  const output = { entryFileNames: "[name].js", chunkFileNames: "[name].js" };
  const made = await build({
    root,
    configFile: false,
    logLevel: "error",
    worker: { rolldownOptions: { output } },
    build: {
      write: false,
      target: "es2020",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, input), preserveEntrySignatures: "strict", output },
    },
  });
  const files = /** @type {{output: {fileName: string, code?: string, source?: string}[]}} */ (made).output;
  return files.map(({ fileName, code, source }) => ({ name: fileName, code: String(code ?? source) }));
}

/** What a page has to fetch for pc1, and each file's weight in bytes. The lists of words are data and come apart. */
export async function weighPc1() {
  const files = await built("src/chat/pc1/pc1.ts");
  return files.map((file) => ({ ...file, bytes: brotliCompressSync(file.code).length }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await weighPc1();
  for (const { name, bytes } of files) process.stdout.write(`${String(bytes).padStart(7)}  ${name}\n`);
  process.stdout.write(`${String(files.reduce((sum, { bytes }) => sum + bytes, 0)).padStart(7)}  pc1\n`);
  const folder = process.argv[2];
  for (const { name, code } of folder ? files : []) writeFileSync(join(folder, name.replaceAll("/", "-")), code);
}
