// A picture of few colours as a small PNG (W3C PNG, third edition): one byte a pixel, and a palette.
import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** @param {Buffer} png */
function read(png) {
  /** @type {Buffer} */
  let head = Buffer.alloc(0);
  const parts = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const name = png.toString("latin1", at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (name === "IHDR") head = data;
    if (name === "IDAT") parts.push(data);
  }
  return { head, data: inflateSync(Buffer.concat(parts)) };
}

/** @param {number} left @param {number} above @param {number} corner */
function paeth(left, above, corner) {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** The same picture, smaller. It has 8 bits a channel, no interlacing and at most 256 colours. @param {Buffer} png */
export function smallPng(png) {
  const { head, data } = read(png);
  const [width, height, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9]];
  const step = kind === 6 ? 4 : 3;
  const row = width * step;
  const plain = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < step ? 0 : (plain[at - step] ?? 0);
      const above = y === 0 ? 0 : (plain[at - row] ?? 0);
      const corner = x < step || y === 0 ? 0 : (plain[at - row - step] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      plain[at] = (data[y * (row + 1) + 1 + x] ?? 0) + guess;
    }
  }
  /** @type {Map<number, number>} */
  const colours = new Map();
  const packed = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = plain.readUIntBE(pixel * step, 3);
    if (!colours.has(colour)) colours.set(colour, colours.size);
    packed[Math.floor(pixel / width) + pixel + 1] = colours.get(colour) ?? 0;
  }
  if (colours.size > 256) throw new RangeError(`${colours.size} colours`);
  const palette = Buffer.from([...colours.keys()].flatMap((each) => [each >> 16, (each >> 8) & 255, each & 255]));
  const header = Buffer.from(head);
  header[9] = 3;
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(packed, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
