import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";

import { consoleFiles } from "./build/console-files.ts";
import { firstFiles } from "./build/first-files.ts";
import { frameFiles } from "./build/frame-files.ts";
import { smallJsx } from "./build/small-jsx.ts";
import { smallPreloader } from "./build/small-preloader.ts";
import { TalkFiles } from "./build/talk-files.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

/** The public root keys of Talk (docs/how-to/hold-the-root-key.md): with none, no phone gets Talk. */
const held = JSON.parse(readFileSync(`${root}../content/talk/root-keys.json`, "utf8")) as { keys: string[] };

const talk = new TalkFiles();

/** Names say nothing about what is inside: they show in histories, logs and caches. */
const neutral = "assets/[hash].js";

/**
 * Files of the app that hold more than one part, because their parts are wanted together: each file costs a request and
 * is compressed by itself.
 */
const groups = [
  // What the first script, the neutral shell and the app share: none of them may bring another along.
  { name: "base", priority: 4, test: /lock\/asking|kernel\/(installed|leaving)|first\/bring-styles/ },
  // The neutral shell with its keypad.
  { name: "neutral", priority: 3, test: /src\/(units\/(convert|in-place)|lock\/(gate|keypad|cover))/ },
  // What every view needs.
  {
    name: "app",
    priority: 2,
    test: /node_modules\/(preact|@fluent)|src\/(app|components|keep|kernel)\/|src\/directory\/(say|arrival|hours|lines-button)|src\/(directory|lessons|install|lock|leaving)\/.*\.css/,
  },
];

export default defineConfig({
  root,
  publicDir: false,
  define: { TALK_IS_SET_UP: JSON.stringify(held.keys.length > 0) },
  build: {
    outDir: "dist",
    target: "es2020",
    cssTarget: ["chrome89", "safari15", "firefox78"],
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    // No file of the app imports one that is not there yet (`groups`), so there is nothing to load ahead.
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: ["src/first/first.ts", "src/units/units.ts"],
      output: {
        entryFileNames: neutral,
        chunkFileNames: neutral,
        assetFileNames: "assets/[hash][extname]",
        codeSplitting: { groups },
      },
    },
  },
  worker: {
    rolldownOptions: { output: { entryFileNames: neutral, chunkFileNames: neutral } },
  },
  plugins: [
    smallJsx(),
    smallPreloader(root),
    talk.plugin(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src",
      filename: "sw.ts",
      injectRegister: false,
      manifest: false,
      injectManifest: {
        // Not console/assets: a kept phone must not carry the console.
        globPatterns: ["assets/*.{js,css}"],
        manifestTransforms: [(entries) => ({ manifest: entries.filter(({ url }) => !talk.has(url)) })],
        // The file names are content hashes already.
        dontCacheBustURLsMatching: /^assets\//,
        rollupFormat: "iife",
        target: "es2020",
        sourcemap: false,
      },
    }),
    firstFiles(root),
    frameFiles(root),
    consoleFiles(root),
  ],
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
    restoreMocks: true,
    testTimeout: 60_000,
    setupFiles: ["tests/setup.ts"],
  },
});
