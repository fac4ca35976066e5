/**
 * The only place that makes a script address (Trusted Types, policy `w`, a name that says nothing). The browser refuses
 * any other string, so that no injected text can become a running script.
 */

interface Policy {
  createScriptURL(address: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): Policy;
}

const allowed = /^\/(sw\.js|assets\/[\w-]+\.js)$/;

function checked(address: string): string {
  if (!allowed.test(address)) throw new TypeError("not a script of ours");
  return address;
}

let policy: Policy | undefined;

/** An address that may be given to `new Worker` or `register`. Throws for any that is not ours. */
export function scriptAddress(address: string): string {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  if (!factory) return checked(address);
  // A second policy of the same name is refused by the browser.
  policy ??= factory.createPolicy("w", { createScriptURL: checked });
  // It is an object that only the browser's own sinks read; they are typed as taking a string.
  return policy.createScriptURL(address) as string;
}
