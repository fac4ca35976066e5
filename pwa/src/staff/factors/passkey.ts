/** Passkeys by the browser's own dialogs (WebAuthn). What the server gave goes in, what the browser made comes out. */
import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  WebAuthnAbortService,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";

/** The passkey has to be made anew: what the browser signed for it is too old. */
export class PasskeyTooOld extends Error {
  override readonly name = "PasskeyTooOld";
}

/** Whether this browser knows passkeys at all. */
export function hasPasskeys(): boolean {
  return "PublicKeyCredential" in globalThis;
}

/**
 * Makes one, under the name that the person goes by here. Rejects with a `DOMException`-like error: `NotAllowedError` after
 * a cancel, `InvalidStateError` where this device has one already.
 */
export function makePasskey(options: unknown, name?: string): Promise<unknown> {
  const given = options as PublicKeyCredentialCreationOptionsJSON;
  const user = name ? { ...given.user, name, displayName: name } : given.user;
  return startRegistration({ optionsJSON: { ...given, user } });
}

/** Shows one. `signal` closes the browser's dialog. */
export async function showPasskey(options: unknown, signal?: AbortSignal): Promise<unknown> {
  const stop = () => WebAuthnAbortService.cancelCeremony();
  signal?.addEventListener("abort", stop);
  try {
    return await startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}
