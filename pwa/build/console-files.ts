import { type Plugin, type ResolvedConfig, build } from "vite";

import { smallJsx } from "./small-jsx.ts";

/**
 * Writes `dist/console`: the console of those who work here, as a build of its own with its own manifest. Sharing a build
 * would share chunks, and then what a youth loads would change whenever the console does. The server serves its
 * `assets` beside the others, and the worker of a kept phone never lists them (vite.config.ts, `globPatterns`).
 */
export function consoleFiles(root: string): Plugin {
  let first: ResolvedConfig;
  return {
    name: "console-files",
    apply: "build",
    configResolved(config) {
      first = config;
    },
    async closeBundle() {
      const { cssTarget, rolldownOptions } = first.build;
      await build({
        root,
        configFile: false,
        publicDir: false,
        logLevel: "warn",
        plugins: [smallJsx()],
        build: {
          outDir: "dist/console",
          emptyOutDir: true,
          // Its browsers run WebAssembly in workers: newer than the oldest phones of the youth.
          target: "es2022",
          cssTarget,
          manifest: true,
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          reportCompressedSize: false,
          // The lists of what is guessed first are one large file, fetched only where a passphrase is chosen.
          chunkSizeWarningLimit: 3000,
          rolldownOptions: { input: "src/staff/staff.ts", output: namesOf(rolldownOptions.output) },
        },
        worker: { rolldownOptions: first.worker.rolldownOptions },
      });
    },
  };
}

type Output = ResolvedConfig["build"]["rolldownOptions"]["output"];

/** The same neutral names as in the first build. */
function namesOf(output: Output) {
  const one = Array.isArray(output) ? output[0] : output;
  if (!one) throw new Error("the first build names no output");
  const { entryFileNames, chunkFileNames, assetFileNames } = one;
  return {
    ...(entryFileNames === undefined ? {} : { entryFileNames }),
    ...(chunkFileNames === undefined ? {} : { chunkFileNames }),
    ...(assetFileNames === undefined ? {} : { assetFileNames }),
  };
}
