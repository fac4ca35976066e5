import type { Plugin, Rollup } from "vite";

/** What stands between the rest of the app and Talk. */
const TALK = "src/talk/talk.tsx";

/**
 * Files that only Talk loads, by name. A kept phone does not carry them: Talk works only with a network, and what is kept has
 * to stay small (docs/performance.md).
 */
export class TalkFiles {
  private names = new Set<string>();

  has(file: string): boolean {
    return this.names.has(file);
  }

  /** Finds them in each build. */
  plugin(): Plugin {
    return {
      name: "talk-files",
      apply: "build",
      generateBundle: (_, bundle) => {
        const talk = Object.values(bundle).find((part) => part.type === "chunk" && part.facadeModuleId?.endsWith(TALK));
        const entries = Object.values(bundle).filter((part) => part.type === "chunk" && part.isEntry);
        const others = loadedBy(entries, bundle, talk);
        this.names = new Set(talk ? [...loadedBy([talk], bundle)].filter((file) => !others.has(file)) : []);
      },
    };
  }
}

/** Names of all files that these parts load, or may load later; `without`: not through it. */
function loadedBy(parts: Rollup.OutputBundle[string][], bundle: Rollup.OutputBundle, without?: unknown): Set<string> {
  const found = new Set<string>();
  const coming = [...parts];
  for (let part = coming.pop(); part; part = coming.pop()) {
    if (part === without || found.has(part.fileName)) continue;
    found.add(part.fileName);
    if (part.type === "asset") continue;
    const { importedCss = [], importedAssets = [] } = part.viteMetadata ?? {};
    for (const name of [...part.imports, ...part.dynamicImports, ...importedCss, ...importedAssets]) {
      const next = bundle[name];
      if (next) coming.push(next);
    }
  }
  return found;
}
