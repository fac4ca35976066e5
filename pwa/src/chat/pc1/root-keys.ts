/**
 * The public root keys, built into the app from content/talk/root-keys.json: usually one, two while one takes over from the
 * other. None means that nobody can be believed, and that Talk stays closed. docs/how-to/hold-the-root-key.md.
 */
import held from "../../../../content/talk/root-keys.json";

export const ROOT_KEYS: readonly string[] = held.keys;
