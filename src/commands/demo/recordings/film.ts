import { parameterSets, wholePicture, type Yuv } from "./h264.ts";

/** Milliseconds are what the film counts in. */
const SCALE = 1000;

/** Pictures of one size as an MP4 without sound, each shown for `ms`. */
export function film(pictures: readonly Yuv[], ms: number): Buffer {
  const { width = 0, height = 0 } = pictures[0] ?? {};
  const { sps, pps } = parameterSets(width, height);
  const samples = pictures.map((picture, i) => withLength(wholePicture(picture, i)));
  const length = pictures.length * ms;
  const ftyp = box("ftyp", text("isom"), u32(512), text("isomavc1mp41"));
  const mdat = box("mdat", ...samples);
  const described = box(
    "avc1",
    zeros(6),
    u16(1),
    zeros(16),
    u16(width, height),
    u32(0x480000, 0x480000, 0),
    u16(1),
    zeros(32),
    u16(24, 0xffff),
    avcc(sps, pps),
  );
  const tables = (at: number) =>
    box(
      "stbl",
      box("stsd", u32(0, 1), described),
      box("stts", u32(0, 1, samples.length, ms)),
      box("stsc", u32(0, 1, 1, samples.length, 1)),
      box("stsz", u32(0, 0, samples.length, ...samples.map((sample) => sample.length))),
      box("stco", u32(0, 1, at)),
    );
  const moov = (at: number) =>
    box(
      "moov",
      box("mvhd", u32(0, 0, 0, SCALE, length, 0x10000), u16(0x100, 0), zeros(8), MATRIX, zeros(24), u32(2)),
      box(
        "trak",
        box("tkhd", u32(3, 0, 0, 1, 0, length), zeros(16), MATRIX, u32(width * 0x10000, height * 0x10000)),
        box(
          "mdia",
          box("mdhd", u32(0, 0, 0, SCALE, length), u16(0x55c4, 0)),
          box("hdlr", u32(0, 0), text("vide"), zeros(12), text("film\0")),
          box("minf", box("vmhd", u32(1), zeros(8)), box("dinf", box("dref", u32(0, 1), box("url ", u32(1)))), tables(at)),
        ),
      ),
    );
  const begins = ftyp.length + moov(0).length + 8;
  return Buffer.concat([ftyp, moov(begins), mdat]);
}

function avcc(sps: Buffer, pps: Buffer): Buffer {
  return box("avcC", Buffer.from([1, 66, 0xc0, 30, 0xff, 0xe1]), u16(sps.length), sps, Buffer.from([1]), u16(pps.length), pps);
}

function withLength(unit: Buffer): Buffer {
  return Buffer.concat([u32(unit.length), unit]);
}

function box(type: string, ...inside: Buffer[]): Buffer {
  const body = Buffer.concat(inside);
  return Buffer.concat([u32(body.length + 8), text(type), body]);
}

function u32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value, i * 4);
  return bytes;
}

function u16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) bytes.writeUInt16BE(value, i * 2);
  return bytes;
}

function text(value: string): Buffer {
  return Buffer.from(value, "latin1");
}

function zeros(length: number): Buffer {
  return Buffer.alloc(length);
}

/** Upright, not stretched. */
const MATRIX = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
