import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const i18n = fileURLToPath(new URL("../../i18n", import.meta.url));

/** The real words that the browser gets in a language, as the server joins them. */
export function ftlOf(language: string): string {
  const folder = join(i18n, language, "client");
  const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  return files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}
