/** A picture as H.264 has it: brightness of every pixel, colour of every second one each way (BT.601, 16 … 240). */
export interface Yuv {
  /** px, multiples of 16. */
  width: number;
  height: number;
  y: Uint8Array;
  u: Uint8Array;
  v: Uint8Array;
}

/**
 * Writes H.264 without compressing it: every macroblock as plain samples (I_PCM), every picture whole, so that a film needs no encoder
 * and a player may begin anywhere. Numbers of clauses are those of ITU-T H.264.
 */
export function parameterSets(width: number, height: number): { sps: Buffer; pps: Buffer } {
  const sps = new Bits();
  sps.put(66, 8).put(0xc0, 8).put(30, 8); // Baseline, level 3
  sps.ue(0).ue(0).ue(2).ue(1).put(0, 1); // picture order as decoded, one reference
  sps.ue(width / 16 - 1).ue(height / 16 - 1);
  sps.put(1, 1).put(1, 1).put(0, 1).put(0, 1).end(); // whole frames, no cropping, no more to say
  const pps = new Bits();
  pps.ue(0).ue(0).put(0, 2).ue(0).ue(0).ue(0).put(0, 3).ue(0).ue(0).ue(0); // CAVLC, one slice group
  pps.put(1, 1).put(0, 2).end(); // slices say whether edges are smoothed
  return { sps: unit(0x67, sps.bytes()), pps: unit(0x68, pps.bytes()) };
}

/** mb_type I_PCM, to the end of a byte. */
const PLAIN = Buffer.from([0x0d, 0]);

/** One picture as a slice of its own; `turn` tells it from the one before. */
export function wholePicture({ width, height, y, u, v }: Yuv, turn: number): Buffer {
  const head = new Bits();
  head
    .ue(0)
    .ue(7)
    .ue(0)
    .put(0, 4)
    .ue(turn % 2); // first macroblock, I slice, first set, frame 0, id of the picture
  head.put(0, 2).ue(0).ue(1); // no long-term reference, quality as it is, edges not smoothed
  const blocks: Buffer[] = [];
  for (let row = 0; row < height; row += 16) {
    for (let column = 0; column < width; column += 16) {
      blocks.push(blocks.length === 0 ? head.ue(25).align().bytes() : PLAIN);
      const [half, from] = [width / 2, (row / 2) * (width / 2) + column / 2];
      blocks.push(square(y, row * width + column, width, 16), square(u, from, half, 8), square(v, from, half, 8));
    }
  }
  return unit(0x65, Buffer.concat([...blocks, Buffer.from([0x80])]));
}

function square(plane: Uint8Array, from: number, width: number, side: number): Buffer {
  return Buffer.concat(Array.from({ length: side }, (_, row) => plane.subarray(from + row * width, from + row * width + side)));
}

/** Three bytes that look like a beginning are kept apart (7.4.1). */
function unit(kind: number, payload: Buffer): Buffer {
  const written = Buffer.alloc(1 + Math.ceil(payload.length * 1.5));
  written[0] = kind;
  let [at, zeros] = [1, 0];
  for (const byte of payload) {
    if (zeros >= 2 && byte <= 3) {
      written[at++] = 3;
      zeros = 0;
    }
    written[at++] = byte;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return written.subarray(0, at);
}

/** Bits one after the other, the highest first. */
class Bits {
  readonly #bits: number[] = [];

  put(value: number, length: number): this {
    for (let i = length - 1; i >= 0; i--) this.#bits.push((value >> i) & 1);
    return this;
  }

  /** A number from 0 without a length of its own (Exp-Golomb, 9.1). */
  ue(value: number): this {
    const length = 32 - Math.clz32(value + 1);
    return this.put(0, length - 1).put(value + 1, length);
  }

  align(): this {
    while (this.#bits.length % 8 !== 0) this.#bits.push(0);
    return this;
  }

  /** Closes a unit (7.3.2.11). */
  end(): this {
    return this.put(1, 1).align();
  }

  bytes(): Buffer {
    return Buffer.from(
      Array.from({ length: this.#bits.length / 8 }, (_, i) => this.#bits.slice(i * 8, i * 8 + 8).reduce((byte, bit) => byte * 2 + bit, 0)),
    );
  }
}
