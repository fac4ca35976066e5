import type { Plugin } from "vite";

/**
 * Has JSX written as calls of Preact's `h`, which weigh less than those of the JSX runtime and need none. Only in files
 * that hold JSX, so that no worker carries Preact.
 */
export function smallJsx(): Plugin {
  return {
    name: "small-jsx",
    enforce: "pre",
    config: () => ({ oxc: { jsx: { runtime: "classic", pragma: "h", pragmaFrag: "Fragment" } } }),
    transform: {
      filter: { id: /\.tsx$/ },
      handler: (code) => ({ code: `import { h, Fragment } from "preact";${code}`, map: null }),
    },
  };
}
