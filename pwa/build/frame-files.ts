import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

import { type Plugin, type ResolvedConfig, type Rollup, build } from "vite";

import { firstStyles } from "./first-files.ts";
import { smallJsx } from "./small-jsx.ts";

/**
 * Writes `dist/frame/frame.js` and `dist/frame/frame.css`: everything that the page inside other sites' pages needs, in
 * two texts that the server puts inside that page (docs/adr/0015). It is a second build, because a file that stands in a
 * page cannot be cut into parts that are fetched later. The search worker is the one of the first build.
 */
export function frameFiles(root: string): Plugin {
  let first: ResolvedConfig;
  return {
    name: "frame-files",
    apply: "build",
    configResolved(config) {
      first = config;
    },
    async closeBundle() {
      const parts = await partsOf(root, first);
      const [script, ...more] = parts.filter((part) => part.type === "chunk");
      if (!script || more.length > 0) throw new Error("the page inside other sites' pages has to be one script");
      const assets = parts.filter((part) => part.type === "asset");
      const sheets = assets.filter(({ fileName }) => fileName.endsWith(".css"));
      // Its name is its content, so the worker that is there already is the same one.
      const strange = assets.find((one) => !sheets.includes(one) && !existsSync(resolve(root, "dist", one.fileName)));
      if (strange) throw new Error(`${strange.fileName} is not what the first build made`);
      const out = resolve(root, "dist/frame");
      mkdirSync(out, { recursive: true });
      writeFileSync(resolve(out, "frame.js"), closesNothing(script.code));
      const own = sheets.map(({ source }) => Buffer.from(source).toString("utf8"));
      writeFileSync(resolve(out, "frame.css"), closesNothing([firstStyles(root).toString("utf8"), ...own].join("")));
    },
  };
}

async function partsOf(root: string, first: ResolvedConfig) {
  const { target, cssTarget } = first.build;
  const made = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    plugins: [smallJsx()],
    build: {
      write: false,
      target,
      cssTarget,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: resolve(root, "src/frame/frame.ts"),
        output: { format: "iife", assetFileNames: "assets/[hash][extname]" },
      },
    },
    worker: { rolldownOptions: first.worker.rolldownOptions },
  });
  return (Array.isArray(made) ? made : [made as Rollup.RolldownOutput]).flatMap(({ output }) => output);
}

/** A text that ends the element it stands in would let what follows into the page. */
function closesNothing(code: string): string {
  if (/<\/|<!--/.test(code)) throw new Error("a built text holds an end tag");
  return code;
}
