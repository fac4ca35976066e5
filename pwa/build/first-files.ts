import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

import { Features, bundle } from "lightningcss";
import { minify } from "terser";
import { type Plugin, transformWithOxc } from "vite";

/** Versions are `major << 16`. These are the first to know logical properties, so none is rewritten. */
const styledBrowsers = {
  chrome: 89 << 16,
  firefox: 78 << 16,
  ios_saf: 15 << 16,
  safari: 15 << 16,
  samsung: 15 << 16,
};

/**
 * The script that leaves, in the syntax of ES5: terser and not the builder's own minifier, which
 * writes strings as templates that an old phone cannot read.
 */
export async function leaveScript(root: string): Promise<string> {
  const file = resolve(root, "src/exit/leave.ts");
  const { code } = await transformWithOxc(readFileSync(file, "utf8"), file, { target: "es2015", sourcemap: false });
  const small = await minify(code, { ecma: 5, compress: { passes: 3 }, format: { ecma: 5 } });
  return small.code ?? "";
}

/** The styles of a page that the server draws, in one file: of the first screen, unless another is named. */
export function firstStyles(root: string, sheet = "src/first/first.css"): Buffer {
  return Buffer.from(
    bundle({
      filename: resolve(root, sheet),
      minify: true,
      targets: styledBrowsers,
      // We write both themes ourselves, and a browser without system-ui falls back to sans-serif.
      exclude: Features.LightDark | Features.FontFamilySystemUi,
    }).code,
  );
}

/**
 * Writes `dist/first/leave.js`, `dist/first/first.css` and `dist/first/units.css`: plain files that the
 * server puts inside its pages, so that a page can be left and read before anything else has arrived.
 */
export function firstFiles(root: string): Plugin {
  return {
    name: "first-files",
    apply: "build",
    async closeBundle() {
      const out = resolve(root, "dist/first");
      mkdirSync(out, { recursive: true });
      writeFileSync(resolve(out, "leave.js"), await leaveScript(root));
      writeFileSync(resolve(out, "first.css"), firstStyles(root));
      writeFileSync(resolve(out, "units.css"), firstStyles(root, "src/units/units.css"));
    },
  };
}
