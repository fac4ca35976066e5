/** Why something was not opened or not believed (docs/protocol/pc1.md, "Refusals"). Words for people are the screens'. */
export type Reason =
  | "update" // made by a newer version: the screen asks to update, and nothing is thrown away
  | "form" // not of the form that the specification gives
  | "long" // does not fit into the largest envelope
  | "key" // does not open: wrong key, or changed on the way
  | "epoch" // of an epoch whose key is not here
  | "late" // of an epoch that has ended: its sender seals it again
  | "order" // something is missing, twice, or in another order than it was sent
  | "member" // from, by, or to someone who is not in this chat
  | "statement" // a change of the epoch that may not be made
  | "signature" // not signed by the key it has to be signed by
  | "root" // the yearly delegation is not signed by a root key of this app
  | "approval" // someone in the roster lacks the two yeses
  | "expired" // the roster, or its delegation, is over or has not begun
  | "old"; // older than, or other than, one that was seen before

/** Thrown in place of every opened text that could not be trusted. Its message is the reason and repeats nothing. */
export class Refused extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
    this.name = "Refused";
  }
}

export function refuse(reason: Reason): never {
  throw new Refused(reason);
}
