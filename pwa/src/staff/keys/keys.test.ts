// @vitest-environment node
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { base32, base64url, fromBase64url } from "./bytes.ts";
import { prepared, split } from "./derive.ts";
import { keyNumber } from "./key-number.ts";
import { makeKeys, openKeys } from "./key-pair.ts";
import { SealBroken, seal, unseal } from "./seal.ts";
import { statement } from "./statement.ts";
import { stretch } from "./stretch.ts";
import { Vault, VaultClosed } from "./vault.ts";

interface Vectors {
  stretching: {
    about: string;
    passphrase: string;
    prepared: string;
    salt: string;
    memory_kib: number;
    passes: number;
    root: string;
    wrap: string;
    verifier: string;
  }[];
  keys: { hpke_public: string; sign_public: string; hpke_private: string; sign_private: string; number: string };
  statement: { fields: Record<string, string>; text: string; signature: string };
}

// Python's tests read the same file.
const vectors = JSON.parse(
  readFileSync(join(process.cwd(), "../tests/vectors/staff-keys.json"), "utf8"),
) as Vectors;
const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const some = fromBase64url("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");

async function verifies(publicKey: string, text: string, signature: string): Promise<boolean> {
  const key = await crypto.subtle.importKey("raw", fromBase64url(publicKey), { name: "ECDSA", namedCurve: "P-256" }, true, ["verify"]);
  const bytes = new TextEncoder().encode(text);
  return crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, fromBase64url(signature), bytes);
}

describe("a passphrase becomes the same keys here and in Python", () => {
  it.each(vectors.stretching)("$about", async ({ passphrase, salt, memory_kib, passes, root, wrap, verifier, ...other }) => {
    expect(prepared(passphrase)).toBe(other.prepared);
    const stretched = await stretch({ text: prepared(passphrase), salt: fromBase64url(salt), memory_kib, passes });
    expect(hex(stretched)).toBe(root);
    const derived = await split(stretched);
    expect(derived.verifier).toBe(verifier);
    // The wrap key cannot be read out, so what it locks is opened with the key of the vector.
    const iv = some.slice(0, 12);
    const ct = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, derived.wrap, some);
    const raw = Uint8Array.from(wrap.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
    const same = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["decrypt"]);
    expect(hex(new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, same, ct)))).toBe(hex(some));
    expect(derived.wrap.extractable).toBe(false);
  });

  it("however a keyboard composes its letters", () => {
    expect(prepared("Cafe\u0301 rio")).toBe(prepared(" Caf\u00e9 rio "));
  });
});

describe("the private halves", () => {
  it("come back from under the passphrase, and as keys that cannot be read out", async () => {
    const keys = await makeKeys();
    const { wrap } = await split(some.slice());
    const sealed = await seal(keys.private, keys.public.hpke, wrap);
    expect(sealed.length).toBeLessThanOrEqual(2000);
    expect(sealed).not.toContain(keys.private.sign);
    const halves = await unseal(sealed, keys.public.hpke, wrap);
    expect(halves).toEqual(keys.private);
    const open = await openKeys(halves);
    expect([open.hpke.extractable, open.sign.extractable]).toEqual([false, false]);
    expect(fromBase64url(keys.public.sign)).toHaveLength(65);
  });

  it("do not open under another passphrase, beside another public half, or changed", async () => {
    const [keys, other] = [await makeKeys(), await makeKeys()];
    const { wrap } = await split(some.slice());
    const wrong = await split(some.slice().reverse());
    const sealed = await seal(keys.private, keys.public.hpke, wrap);
    const { v, iv, ct } = JSON.parse(sealed) as { v: number; iv: string; ct: string };
    const changed = fromBase64url(ct);
    changed[5] = (changed[5] ?? 0) ^ 1;
    await expect(unseal(sealed, keys.public.hpke, wrong.wrap)).rejects.toThrow(SealBroken);
    await expect(unseal(sealed, other.public.hpke, wrap)).rejects.toThrow(SealBroken);
    for (const bad of [JSON.stringify({ v, iv, ct: base64url(changed) }), JSON.stringify({ v: 2, iv, ct }), "{}", "", "null"]) {
      await expect(unseal(bad, keys.public.hpke, wrap)).rejects.toThrow(SealBroken);
    }
  });
});

describe("what a key holder signs", () => {
  const { fields, text, signature } = vectors.statement;
  const about = { id: fields["member"]!, hpke_public: fields["hpke"]!, sign_public: fields["sign"]! };
  const at = Date.parse("2026-11-22T09:41:59Z");

  it("is the same text here and in Python", () => {
    expect(statement("add", about, "mentor", { by: fields["by"]!, origin: fields["origin"]!, at })).toBe(text);
  });

  it("verifies with a signature that Python made", async () => {
    expect(await verifies(vectors.keys.sign_public, text, signature)).toBe(true);
    expect(await verifies(vectors.keys.sign_public, text.replace("mentor", "admin"), signature)).toBe(false);
  });

  it("is signed while the vault is open, and not after the keys were dropped", async () => {
    const vault = new Vault("https://example.org", () => at);
    await expect(vault.sign("add", about, "mentor")).rejects.toThrow(VaultClosed);
    vault.hold(fields["by"]!, await openKeys({ v: 1, hpke: vectors.keys.hpke_private, sign: vectors.keys.sign_private }));
    const signed = await vault.sign("add", about, "mentor");
    expect(signed.statement).toBe(text);
    expect(fromBase64url(signed.signature)).toHaveLength(64);
    expect(await verifies(vectors.keys.sign_public, text, signed.signature)).toBe(true);
    vault.drop();
    expect(vault.open).toBe(false);
    await expect(vault.sign("remove", about, "")).rejects.toThrow(VaultClosed);
    expect(() => vault.hpke).toThrow(VaultClosed);
  });
});

it("two people read the same number of the same keys to each other", async () => {
  const { hpke_public, sign_public, number } = vectors.keys;
  expect(await keyNumber({ hpke: hpke_public, sign: sign_public })).toBe(number);
  expect(await keyNumber({ hpke: sign_public, sign: hpke_public })).not.toBe(number);
});

it.each([
  ["", ""],
  ["f", "MY"],
  ["fo", "MZXQ"],
  ["foo", "MZXW6"],
  ["foob", "MZXW6YQ"],
  ["fooba", "MZXW6YTB"],
  ["foobar", "MZXW6YTBOI"],
])("base32 of %j is that of RFC 4648, section 10", (text, encoded) => {
  expect(base32(new TextEncoder().encode(text))).toBe(encoded);
});
