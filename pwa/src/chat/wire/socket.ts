/** Talk over a WebSocket. The ticket goes into the first frame, never into an address. */
import { type ClientFrame, frameFrom } from "./frames.ts";
import type { Dial } from "./line.ts";

/** Of `readyState`. */
const OPEN = 1;

export const SUBPROTOCOL = "peerchat.v1";

export const bySocket: Dial = (ticket, resume, hearer) => {
  const socket = new WebSocket(`${location.origin.replace("http", "ws")}/chat/live`, SUBPROTOCOL);
  let over = false;
  const say = (frame: ClientFrame) => socket.send(JSON.stringify(frame));
  socket.onopen = () => say({ t: "hello", v: 1, ticket, resume: resume() });
  socket.onmessage = ({ data }) => {
    const frame = over ? null : frameFrom(data);
    if (frame) hearer.heard(frame);
  };
  // `onerror` is always followed by it.
  socket.onclose = ({ code }) => {
    if (over) return;
    over = true;
    hearer.over(code === 1006 ? 0 : code);
  };
  return {
    send(...frames) {
      if (socket.readyState === OPEN) frames.forEach(say);
    },
    end(code) {
      over = true;
      // Not every browser closes one with a code that is not open yet.
      if (code && socket.readyState === OPEN) socket.close(code);
      else socket.close();
    },
  };
};
