/** Why something that was asked for was not done. */
export type Why =
  | "offline" // no answer: it can be tried again
  | "busy" // the server has too much to do just now
  | "form" // what was given cannot be used
  | "gone" // the chat is not there any more
  | "closed" // Talk is closed
  | "stopped"; // left, cancelled, or not possible in this stage

export class NotDone extends Error {
  override readonly name = "NotDone";
  constructor(readonly why: Why) {
    super(why);
  }
}
