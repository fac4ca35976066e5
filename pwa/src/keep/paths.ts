/** How the service worker answers a request: a rule about addresses, nothing else. */

/**
 * `fresh`: the network, and what is kept when it is slow or gone (the neutral shell: what is kept, at once). `kept`: what is kept, since its
 * name is its content. `leave`: as if there were no worker (Leave itself, health, what the API is).
 */
export type Answer = "fresh" | "kept" | "leave";

export function answerTo(method: string, address: URL, origin: string): Answer {
  if (method !== "GET" || address.origin !== origin) return "leave";
  const path = address.pathname;
  if (path === "/" || path === "/units" || path === "/packs" || /^\/home\/[\w-]+$/.test(path)) return "fresh";
  if (/^\/(assets|packs)\/[\w.-]+$/.test(path)) return "kept";
  return "leave";
}

/** The index of packs, as far as keeping needs it. */
export interface PackIndex {
  packs: Record<string, { url: string }>;
}

/**
 * Everything that one edition holds: the page in each language of the menu, the neutral shell to leave to,
 * the built files, and the packs. Pseudo-locales (qps) are for tests and not in the menu. The words of the console
 * (`console.`) are for those who work here, and those of Talk (`talk.`) need a network: a kept phone must not carry them.
 */
export function filesOf(index: PackIndex, assets: readonly string[]): string[] {
  const names = Object.keys(index.packs).filter((name) => !/^((language|lessons)\.qps|console\.|talk\.)/.test(name));
  const homes = names
    .filter((name) => name.startsWith("language."))
    .map((name) => `/home/${name.slice("language.".length)}`);
  const packs = names.map((name) => index.packs[name]?.url ?? "");
  return ["/", "/units", "/packs", ...homes, ...assets, ...packs];
}
