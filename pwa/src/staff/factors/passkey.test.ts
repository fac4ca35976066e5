import { beforeEach, expect, it, vi } from "vitest";

import { makePasskey } from "./passkey.ts";

const options = { challenge: "AAAA", rp: { name: "Console" }, user: { id: "AAAA", name: "", displayName: "" }, pubKeyCredParams: [] };
let asked: AbortSignal | undefined;

beforeEach(() => {
  asked = undefined;
  vi.stubGlobal("PublicKeyCredential", vi.fn());
  const create = vi.fn(({ signal }: CredentialCreationOptions) => {
    asked = signal;
    return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError"))));
  });
  vi.stubGlobal("navigator", { credentials: { create } });
});

it("Cancel closes the browser's own dialog, so that no passkey is made later", async () => {
  const stop = new AbortController();
  const making = makePasskey(options, "Rowan", stop.signal);
  await vi.waitFor(() => expect(asked).toBeDefined());
  stop.abort();
  await expect(making).rejects.toThrow();
  expect(asked?.aborted).toBe(true);
});
