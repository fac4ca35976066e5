import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const i18n = join(process.cwd(), "../i18n");

/** The real words that the browser gets in a language, as the server joins them; Talk and the console have their own. */
export function ftlOf(language: string, part: "client" | "console" | "talk" = "client"): string {
  const folder = join(i18n, language, part);
  const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  return files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}
