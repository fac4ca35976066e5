/** Search, off the page's own thread. It fetches nothing: the pack is handed to it, and it hands back what is shown. */
import { makeAnswerer } from "./engine.ts";
import type { Asking, Reply } from "./protocol.ts";

const answer = makeAnswerer(() => new Date());

addEventListener("message", (event: MessageEvent<Asking>) => {
  const { number, question } = event.data;
  let reply: Reply;
  try {
    reply = { number, answer: answer(question) };
  } catch {
    reply = { number, bad: true };
  }
  postMessage(reply);
});
