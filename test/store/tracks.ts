/** Small sounds and films of our own making, as their formats describe them; nothing in them can be heard or seen. */

/** A box of an MP4. */
export function box(type: string, ...inside: Buffer[]): Buffer {
  const body = Buffer.concat(inside);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, body]);
}

/** An MP4 of that codec (a film) or with sound alone (null), `seconds` long; `told` lies in its udta. */
export function mp4({ codec = "avc1" as string | null, seconds = 12, told = "" } = {}): Buffer {
  const mvhd = Buffer.alloc(100);
  mvhd.writeUInt32BE(1000, 12);
  mvhd.writeUInt32BE(seconds * 1000, 16);
  const tracks = [trak("soun", "mp4a"), ...(codec === null ? [] : [trak("vide", codec)])];
  const udta = told === "" ? [] : [box("udta", box("\xa9xyz", Buffer.from(told)))];
  const brand = codec === null ? "M4A " : "isom";
  return Buffer.concat([
    box("ftyp", Buffer.from(`${brand}\0\0\0\0${brand}`, "latin1")),
    box("moov", box("mvhd", mvhd), ...tracks, ...udta),
    box("mdat", Buffer.alloc(2_000, 7)),
  ]);
}

function trak(kind: string, codec: string): Buffer {
  const tkhd = Buffer.alloc(84);
  if (kind === "vide") {
    tkhd.writeUInt16BE(640, 76);
    tkhd.writeUInt16BE(360, 80);
  }
  const hdlr = Buffer.alloc(24);
  hdlr.write(kind, 8, "latin1");
  const stsd = Buffer.alloc(8);
  stsd.writeUInt32BE(1, 4);
  return box("trak", box("tkhd", tkhd), box("mdia", box("hdlr", hdlr), box("minf", box("stbl", box("stsd", stsd, box(codec, Buffer.alloc(28)))))));
}

/** A WAV of plain samples, 8,000 bytes a second, with a note in it. */
export function wav({ seconds = 2, format = 1, note = "" } = {}): Buffer {
  const fmt = Buffer.alloc(16);
  fmt.writeUInt16LE(format, 0);
  fmt.writeUInt16LE(1, 2);
  fmt.writeUInt32LE(8_000, 4);
  fmt.writeUInt32LE(8_000, 8);
  fmt.writeUInt16LE(1, 12);
  fmt.writeUInt16LE(8, 14);
  const chunks = [chunk("fmt ", fmt), ...(note === "" ? [] : [chunk("LIST", Buffer.from(note))]), chunk("data", Buffer.alloc(8_000 * seconds, 128))];
  const body = Buffer.concat([Buffer.from("WAVE", "latin1"), ...chunks]);
  return chunk("RIFF", body);
}

function chunk(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, "latin1");
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

/** An MP3 of 128 kbit/s at 44,100 Hz, with an ID3 tag. */
export function mp3({ frames = 100, artist = "" } = {}): Buffer {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x64]);
  const text = Buffer.from(`\0${artist}`, "latin1");
  const tag = Buffer.concat([Buffer.from("TPE1\0\0\0", "latin1"), Buffer.from([text.length, 0, 0]), text]);
  const id3 = Buffer.concat([Buffer.from("ID3\x03\0\0\0\0\0", "latin1"), Buffer.from([tag.length]), tag]);
  return Buffer.concat([...(artist === "" ? [] : [id3]), ...Array.from({ length: frames }, () => frame)]);
}

/** An Ogg with Opus: its first page, and a last one that counts `seconds`. */
export function opus({ seconds = 3 } = {}): Buffer {
  const head = Buffer.concat([Buffer.from("OpusHead\x01\x02", "latin1"), Buffer.alloc(9)]);
  return Buffer.concat([page(head, 0n), page(Buffer.alloc(300, 3), BigInt(seconds * 48_000))]);
}

function page(body: Buffer, position: bigint): Buffer {
  const segments = body.length < 255 ? [body.length] : [255, body.length - 255];
  const head = Buffer.alloc(27);
  head.write("OggS", "latin1");
  head.writeBigInt64LE(position, 6);
  head[26] = segments.length;
  return Buffer.concat([head, Buffer.from(segments), body]);
}

/** A WebM of 4.2 s with one film track, and its tags. */
export function webm({ codec = "V_VP9", told = "" } = {}): Buffer {
  const duration = Buffer.alloc(8);
  duration.writeDoubleBE(4_200);
  const video = element("e0", element("b0", Buffer.from([1, 64])), element("ba", Buffer.from([0, 180])));
  const entry = element("ae", element("86", Buffer.from(codec)), video);
  const tags = told === "" ? [] : [element("1254c367", Buffer.from(told))];
  const segment = element(
    "18538067",
    element("1549a966", element("4489", duration)),
    element("1654ae6b", entry),
    ...tags,
    element("1f43b675", Buffer.alloc(400)),
  );
  return Buffer.concat([element("1a45dfa3", element("4282", Buffer.from("webm"))), segment]);
}

function element(id: string, ...inside: Buffer[]): Buffer {
  const body = Buffer.concat(inside);
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(body.length));
  size[0] = 1;
  return Buffer.concat([Buffer.from(id, "hex"), size, body]);
}
