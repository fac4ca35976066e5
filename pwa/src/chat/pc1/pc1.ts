/** The cryptographic core of Talk, which comes when someone first wants to talk. Specified in docs/protocol/pc1.md. */
export * from "./conversation.ts";
export { b64, unb64, utf8 } from "./bytes.ts";
export { EpochKeys, envelopeFrom } from "./envelope.ts";
export { INTAKE, YOUTH } from "./epochs.ts";
export { importOpener, newOpener } from "./hpke.ts";
export { forgetChat, IDLE, Keeper, keptChat } from "./keep.ts";
export { exported, importSigner, newSigner } from "./keys.ts";
export { openFor, openPacket, sealFor, secretFrom } from "./packets.ts";
export { pad, unpad } from "./padding.ts";
export { Refused } from "./refused.ts";
export { ROOT_KEYS } from "./root-keys.ts";
export { rosterFrom } from "./roster.ts";
export { slowHash } from "./slow-hash.ts";
export * from "./words.ts";
