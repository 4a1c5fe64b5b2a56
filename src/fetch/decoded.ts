import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import { Refused } from "../core/refused.ts";

const DECODERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/** Most encodings one upon the other; two are rare, more are an attack. */
const MOST_ENCODINGS = 5;

/** Codes of zlib, Brotli and Zstandard for what they can't unpack. */
const DAMAGED = /^(?:Z_|ERR__|ZSTD_)/;

/** The bytes of a body under its content encodings, counted while they are unpacked. @throws {Refused} "too-large" beyond `most` bytes; "unreadable" for encodings that it has not, or that nobody knows */
export async function decoded(body: Readable, encodings: string, most: number): Promise<Uint8Array> {
  const names = encodings
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length > MOST_ENCODINGS) throw unreadable(body, `${names.length} content encodings`);
  const unknown = names.find((name) => !Object.hasOwn(DECODERS, name));
  if (unknown !== undefined) throw unreadable(body, `content encoding ${unknown}`);
  const pieces: Buffer[] = [];
  try {
    await pipeline([body, ...names.reverse().map((name) => DECODERS[name]?.() as Transform), counted(most, pieces)]);
  } catch (error) {
    throw DAMAGED.test(String((error as { code?: unknown }).code)) ? unreadable(body, `it is not packed as it says (${encodings})`) : error;
  }
  return Buffer.concat(pieces);
}

function counted(most: number, pieces: Buffer[]): Transform {
  let size = 0;
  return new Transform({
    transform(piece: Buffer, _, done) {
      size += piece.length;
      if (size > most) return done(new Refused("too-large", `The answer has more than ${most} bytes.`, `返回内容超过 ${most} 字节。`));
      pieces.push(piece);
      done();
    },
  });
}

function unreadable(body: Readable, what: string): Refused {
  body.on("error", () => {}).destroy(); // that it was cut off is our own doing
  return new Refused("unreadable", `The answer cannot be read: ${what}.`, `返回内容无法读取：${what}。`);
}
