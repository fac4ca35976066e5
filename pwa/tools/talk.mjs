// Builds the chats of both sides by themselves into a folder, as `youth.js`, `mentor.js` and `assets/`, to run them in a
// browser without a screen: `node tools/talk.mjs FOLDER [CHECKOUT]`. `CHECKOUT`: another `pwa` to build from, with its own
// root keys.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "vite";

const [folder = "", checkout] = process.argv.slice(2);
const root = checkout ?? fileURLToPath(new URL("..", import.meta.url));
const names = "assets/[hash].js";
const made = await build({
  root,
  configFile: false,
  logLevel: "error",
  worker: { rolldownOptions: { output: { entryFileNames: names } } },
  build: {
    write: false,
    target: "es2020",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { youth: join(root, "src/chat/talk/youth.ts"), mentor: join(root, "src/chat/talk/mentor.ts") },
      preserveEntrySignatures: "strict",
      output: { entryFileNames: "assets/[name].js", chunkFileNames: names, assetFileNames: "assets/[hash][extname]" },
    },
  },
});
const { output } = /** @type {{output: {fileName: string, code?: string, source?: string}[]}} */ (made);
for (const { fileName, code, source } of output) {
  mkdirSync(dirname(join(folder, fileName)), { recursive: true });
  writeFileSync(join(folder, fileName), code ?? source ?? "");
}
