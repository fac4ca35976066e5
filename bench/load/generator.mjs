// Clients of the bare relay and of Talk, spoken byte by byte, so that one core of them can keep two
// cores of server busy. Talk is driven through its public endpoints alone (docs/protocol/wire.md).
//
// node generator.mjs '{"what": ..., "kind": "relay" | "talk" | "reflect", "ports": [...], ...}'
// prints one line of JSON. what: "saturate", "steady", "idle", "reconnect". "reflect" is a peer that
// only counts bytes and answers as many frames: what this program can do by itself.

import { Agent, request } from "node:http";
import { connect, createServer } from "node:net";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";

const job = JSON.parse(process.argv[2] ?? "{}");
const TEXT_BYTES = 200; // of one message on the wire, as in docs/performance.md
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const now = () => performance.now();
const random = (bytes) => randomBytes(bytes).toString("base64url");

function post(port, path, body) {
  return new Promise((done, fail) => {
    const text = JSON.stringify(body);
    const headers = { "content-type": "application/json", "content-length": text.length };
    const asked = request({ host: "127.0.0.1", port, path, method: "POST", agent, headers });
    asked.on("error", fail);
    asked.on("response", (answer) => {
      let said = "";
      answer.on("data", (part) => (said += part));
      answer.on("end", () =>
        answer.statusCode < 300
          ? done(said ? JSON.parse(said) : null)
          : fail(new Error(`${path}: ${answer.statusCode} ${said}`)),
      );
    });
    asked.end(text);
  });
}

// One text frame of a client. The mask is zero: legal to send, and the payload stays as it is.
function frame(text) {
  const length = Buffer.byteLength(text);
  const head = length < 126 ? 6 : 8;
  const bytes = Buffer.alloc(head + length);
  bytes[0] = 0x81;
  if (length < 126) bytes[1] = 0x80 | length;
  else {
    bytes[1] = 0x80 | 126;
    bytes.writeUInt16BE(length, 2);
  }
  bytes.write(text, head);
  return bytes;
}

class Socket {
  // heard(buffer, start, end): the payload of one text frame.
  constructor(port, path, origin, heard) {
    this.rest = null;
    this.open = false;
    this.heard = heard;
    this.ready = new Promise((done, fail) => {
      this.raw = connect({ port, host: "127.0.0.1", noDelay: true }, () => {
        const protocol = path === "/" ? "" : "Sec-WebSocket-Protocol: peerchat.v1\r\n";
        this.raw.write(
          `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\n` +
            `Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n` +
            `Sec-WebSocket-Version: 13\r\nOrigin: ${origin}\r\n${protocol}\r\n`,
        );
      });
      this.raw.on("error", fail);
      this.raw.on("close", () => fail(new Error("closed")));
      this.raw.on("data", (data) => this.take(data, done, fail));
    });
    this.ready.catch(() => {});
  }

  take(data, done, fail) {
    let buffer = this.rest ? Buffer.concat([this.rest, data]) : data;
    this.rest = null;
    let at = 0;
    if (!this.open) {
      const end = buffer.indexOf("\r\n\r\n");
      if (end < 0) {
        this.rest = buffer;
        return;
      }
      if (!buffer.subarray(0, 12).toString().endsWith(" 101")) {
        fail(new Error(buffer.subarray(0, 80).toString()));
        return;
      }
      this.open = true;
      at = end + 4;
      done();
    }
    const size = buffer.length;
    while (at + 2 <= size) {
      let length = buffer[at + 1];
      let start = at + 2;
      if (length === 126) {
        if (at + 4 > size) break;
        length = (buffer[at + 2] << 8) | buffer[at + 3];
        start = at + 4;
      } else if (length === 127) {
        if (at + 10 > size) break;
        length = buffer.readUInt32BE(at + 6);
        start = at + 10;
      }
      if (start + length > size) break;
      const kind = buffer[at] & 0x0f;
      if (kind === 1) this.heard(buffer, start, start + length);
      else if (kind === 9) this.pong(buffer.subarray(start, start + length));
      else if (kind === 8) this.closed = buffer.readUInt16BE(start);
      at = start + length;
    }
    if (at < size) this.rest = Buffer.from(buffer.subarray(at));
  }

  pong(payload) {
    const bytes = Buffer.alloc(6 + payload.length);
    bytes[0] = 0x8a;
    bytes[1] = 0x80 | payload.length;
    payload.copy(bytes, 6);
    this.raw.write(bytes);
  }

  say(text) {
    this.raw.write(frame(text));
  }
}

const digits = (buffer, at) => {
  let value = 0;
  for (let c = buffer[at]; c >= 48 && c <= 57; c = buffer[++at]) value = value * 10 + c - 48;
  return value;
};

// One end of a room. Its messages carry a number of twelve digits, at a place that is known.
class End {
  constructor(port, room, chair, heard) {
    Object.assign(this, { port, room, chair });
    this.number = 0;
    this.waiting = 0; // sent, not yet acknowledged (talk) or arrived (relay)
    this.unacked = 0;
    this.delivered = 0;
    this.acknowledged = 0;
    this.onArrival = heard;
  }

  async join() {
    const path = job.kind === "talk" ? "/chat/live" : "/";
    this.socket = new Socket(this.port, path, job.origin ?? "http://localhost", this.hear.bind(this));
    const welcomed = new Promise((done) => (this.welcomed = done));
    if (job.kind === "talk") {
      const { c, access } = this.chair;
      const wanted = post(this.port, "/chat/tickets", { seats: [{ c, access }] });
      const [{ ticket }] = await Promise.all([wanted, this.socket.ready]);
      this.socket.say(JSON.stringify({ t: "hello", v: 1, ticket }));
    } else {
      await this.socket.ready;
      this.socket.say(this.room);
    }
    await welcomed;
    this.template = frame(this.text());
    this.place = this.template.indexOf("000000000000");
  }

  text() {
    const c = this.chair?.c ?? "x".repeat(22);
    const empty = JSON.stringify({ t: "send", c, id: "numb000000000000", e: 0, ct: "" });
    return empty.replace('"ct":""', `"ct":"${"s".repeat(TEXT_BYTES - empty.length)}"`);
  }

  // A copy of the template with the next number in it.
  next() {
    const bytes = Buffer.from(this.template);
    let value = ++this.number;
    for (let at = this.place + 11; value; at -= 1) {
      bytes[at] = 48 + (value % 10);
      value = Math.floor(value / 10);
    }
    this.waiting += 1;
    return bytes;
  }

  send(count) {
    if (count === 1) this.socket.raw.write(this.next());
    else if (count > 1) this.socket.raw.write(Buffer.concat(Array.from({ length: count }, () => this.next())));
  }

  hear(buffer, start, end) {
    if (job.kind !== "talk") {
      if (this.template === undefined) this.welcomed();
      else this.arrive(buffer, start + 51);
      return;
    }
    const kind = buffer[start + 6]; // {"t":"X
    if (kind === 101 && buffer[start + 7] === 110) {
      // env: its place is at a known place, its id after the sender's tag.
      const seq = digits(buffer, start + 46);
      const id = buffer.indexOf('"id":"', start + 50);
      this.unacked += 1;
      this.head = seq;
      this.arrive(buffer, id + 10);
      if (this.unacked >= 32) this.acknowledge();
    } else if (kind === 111) {
      this.acknowledged += 1;
      this.waiting -= 1;
      this.refill?.();
    } else if (kind === 119) this.welcomed();
    else if (kind === 101) throw new Error(buffer.subarray(start, end).toString());
  }

  arrive(buffer, at) {
    this.delivered += 1;
    this.onArrival?.(this, digits(buffer, at));
  }

  acknowledge() {
    this.unacked = 0;
    this.socket.say(`{"t":"ack","c":"${this.chair.c}","seq":${this.head}}`);
  }
}

async function pairs(count, heard) {
  const ends = [];
  const make = async (number) => {
    const ports = job.ports;
    let chairs = [null, null];
    if (job.kind === "talk") {
      const c = random(16);
      chairs = [0, 1].map(() => ({ c, tag: random(8), access: random(32) }));
      const seats = chairs.map(({ tag, access }) => ({ tag, access }));
      await post(ports[0], "/chat/conversations", { c, seats, to: random(8), packet: random(100) });
    }
    const two = chairs.map((chair, side) => new End(ports[side % ports.length], `r${number}`, chair, heard));
    two[0].other = two[1];
    two[1].other = two[0];
    ends.push(...two);
    for (const end of two) await end.join();
  };
  for (let done = 0; done < count; done += 16) {
    await Promise.all(Array.from({ length: Math.min(16, count - done) }, (_, i) => make(done + i)));
  }
  return ends;
}

const total = (ends, what) => ends.reduce((sum, end) => sum + end[what], 0);
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

// As fast as it goes: every end keeps `window` messages under way.
async function saturate() {
  const relayed = job.kind !== "talk";
  const ends = await pairs(job.rooms, (end) => {
    if (!relayed) return;
    end.other.waiting -= 1;
    end.other.refill();
  });
  const dirty = new Set();
  let planned = false;
  const flush = () => {
    planned = false;
    for (const end of dirty) end.send(job.window - end.waiting);
    dirty.clear();
  };
  for (const end of ends) {
    // Refilled once for everything that came in one turn, as an event loop in C would.
    end.refill = () => {
      dirty.add(end);
      if (!planned) {
        planned = true;
        setImmediate(flush);
      }
    };
    end.refill();
  }
  await sleep(job.warmup * 1000);
  const count = () => ({ delivered: total(ends, "delivered"), acknowledged: total(ends, "acknowledged") });
  const [before, began] = [count(), now()];
  await sleep(job.seconds * 1000);
  const [after, took] = [count(), (now() - began) / 1000];
  const delivered = (after.delivered - before.delivered) / took;
  const acknowledged = (after.acknowledged - before.acknowledged) / took;
  return { rate: relayed ? delivered : Math.min(delivered, acknowledged), delivered, acknowledged };
}

// At a fixed rate, whatever comes back: latency from the moment a message was due.
async function steady() {
  const due = new Map();
  const latencies = [];
  let measuring = false;
  const ends = await pairs(job.rooms, (end, number) => {
    const key = end.other.index * 1e12 + number;
    const at = due.get(key);
    due.delete(key);
    if (measuring && at !== undefined) latencies.push(now() - at);
  });
  ends.forEach((end, index) => (end.index = index));
  const began = now();
  let sent = 0;
  const all = (job.warmup + job.seconds) * job.rate;
  while (sent < all) {
    measuring = now() - began > job.warmup * 1000;
    while (sent < all && began + (sent * 1000) / job.rate <= now()) {
      const end = ends[(sent * 7919) % ends.length];
      due.set(end.index * 1e12 + end.number + 1, began + (sent * 1000) / job.rate);
      end.send(1);
      sent += 1;
    }
    await new Promise((done) => setImmediate(done));
  }
  await sleep(500);
  latencies.sort((a, b) => a - b);
  const at = (part) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))];
  return { p50: at(0.5), p99: at(0.99), count: latencies.length, lost: due.size };
}

const memory = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]);

async function idle() {
  await pairs(4);
  await sleep(300);
  const before = memory(job.pid);
  const ends = await pairs(job.sockets / 2);
  await sleep(job.seconds * 1000);
  return { kB: (memory(job.pid) - before) / ends.length, sockets: ends.length };
}

async function reconnect() {
  const ends = await pairs(job.sockets / 2);
  for (const end of ends) {
    end.socket.raw.on("close", () => {});
    end.socket.raw.resetAndDestroy();
    end.template = undefined;
  }
  await sleep(1000);
  const began = now();
  let next = 0;
  const one = async () => {
    while (next < ends.length) await ends[next++].join();
  };
  await Promise.all(Array.from({ length: 128 }, one));
  return { seconds: (now() - began) / 1000, sockets: ends.length };
}

// A peer for measuring this program: it answers every frame of a pair with one of the same size.
function reflect(port) {
  const out = Buffer.alloc(4 + TEXT_BYTES);
  const rooms = new Map();
  createServer((raw) => {
    let size = 0;
    let room;
    let open = false;
    raw.on("error", () => {});
    raw.on("data", (data) => {
      if (!open) {
        open = true;
        raw.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n");
        return;
      }
      if (room === undefined) {
        room = data.subarray(6).toString();
        if (!rooms.has(room)) rooms.set(room, []);
        rooms.get(room).push(raw);
        raw.write(Buffer.from([0x81, 6, ..."joined"].map((c) => (typeof c === "string" ? c.charCodeAt(0) : c))));
        return;
      }
      const whole = Math.floor((size + data.length) / (8 + TEXT_BYTES));
      size = (size + data.length) % (8 + TEXT_BYTES);
      if (!whole) return;
      for (const other of rooms.get(room)) {
        if (other !== raw) other.write(Buffer.concat(Array.from({ length: whole }, () => out)));
      }
    });
  }).listen(port, "127.0.0.1");
  out[0] = 0x81;
  out[1] = 126;
  out.writeUInt16BE(TEXT_BYTES, 2);
  out.fill("0", 4);
}

if (job.what === "reflect") reflect(job.port);
else {
  const found = await { saturate, steady, idle, reconnect }[job.what]();
  process.stdout.write(JSON.stringify(found) + "\n");
  process.exit(0);
}
