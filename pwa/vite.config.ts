import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";

import { consoleFiles } from "./build/console-files.ts";
import { firstFiles } from "./build/first-files.ts";
import { frameFiles } from "./build/frame-files.ts";
import { TalkFiles } from "./build/talk-files.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

/** The public root keys of Talk (docs/how-to/hold-the-root-key.md): with none, no phone gets Talk. */
const held = JSON.parse(readFileSync(`${root}../content/talk/root-keys.json`, "utf8")) as { keys: string[] };

const talk = new TalkFiles();

/** Names say nothing about what is inside: they show in histories, logs and caches. */
const neutral = "assets/[hash].js";

export default defineConfig({
  root,
  publicDir: false,
  define: { TALK_IS_SET_UP: JSON.stringify(held.keys.length > 0) },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "dist",
    target: "es2020",
    cssTarget: ["chrome89", "safari15", "firefox78"],
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: ["src/first/first.ts", "src/units/units.ts"],
      output: {
        entryFileNames: neutral,
        chunkFileNames: neutral,
        assetFileNames: "assets/[hash][extname]",
      },
    },
  },
  worker: {
    rolldownOptions: { output: { entryFileNames: neutral, chunkFileNames: neutral } },
  },
  plugins: [
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
