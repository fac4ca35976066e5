/** Calls back when the person leaves, to close what is open (a socket, a worker, a database). Returns the undo. */
export function onLeave(close: () => void): () => void {
  addEventListener("leave", close);
  return () => removeEventListener("leave", close);
}
