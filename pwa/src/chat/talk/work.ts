/** The work that a server asks for while it has too much to do: a text whose hash begins with so many zero bits. */
const AT_ONCE = 256;

function zeros(hash: Uint8Array): number {
  let bits = 0;
  for (const byte of hash) {
    if (byte) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}

/** Rejects where `signal` ends it. */
export async function workOn(challenge: string, bits: number, signal: AbortSignal): Promise<string> {
  const text = new TextEncoder();
  for (let first = 0; ; first += AT_ONCE) {
    signal.throwIfAborted();
    const tries = Array.from({ length: AT_ONCE }, (_, at) => (first + at).toString(36));
    const hashes = await Promise.all(tries.map((each) => crypto.subtle.digest("SHA-256", text.encode(`${challenge}.${each}`))));
    const found = hashes.findIndex((hash) => zeros(new Uint8Array(hash)) >= bits);
    if (found >= 0) return tries[found] ?? "";
  }
}
