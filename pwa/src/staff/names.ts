/** As the server takes it, near enough to say so at once; "" is for those who may leave it to someone else. */
export function mayBeName(name: string): boolean {
  return /^[\p{L}\p{M}\p{N} \-'’._·]{0,40}$/u.test(name) && (name === "" || /[\p{L}\p{N}]/u.test(name));
}
