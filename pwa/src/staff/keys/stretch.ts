/** The slow step from a passphrase to 32 bytes (pc1). Runs in a worker: it takes 64 MiB and some seconds on a small phone. */
import { argon2id } from "hash-wasm";

import type { Bytes } from "./bytes.ts";

export interface ToStretch {
  /** As `prepared` gives it. */
  text: string;
  salt: Bytes;
  memory_kib: number;
  passes: number;
}

/** argon2id, one lane, 32 bytes. */
export async function stretch({ text, salt, memory_kib, passes }: ToStretch): Promise<Bytes> {
  return (await argon2id({
    password: text,
    salt,
    memorySize: memory_kib,
    iterations: passes,
    parallelism: 1,
    hashLength: 32,
    outputType: "binary",
  })) as Bytes;
}
