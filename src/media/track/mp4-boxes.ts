import { brokenFile, type FileBytes } from "./file-bytes.ts";

/** A box of an MP4: it begins at `at`, what it holds lies between `from` and `to`. */
export interface Box {
  type: string;
  at: number;
  from: number;
  to: number;
}

/** A film in pieces of a second has three boxes a piece; an hour of it stays below. */
const MOST_BOXES = 20_000;

/** The boxes that lie one after the other between two places. @throws {Refused} "invalid" where they do not fill them exactly */
export async function boxesIn(file: FileBytes, from: number, to: number): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let at = from; at < to; ) {
    const box = await boxAt(file, at, to);
    boxes.push(box);
    if (boxes.length > MOST_BOXES) throw brokenFile("too many boxes");
    at = box.to;
  }
  return boxes;
}

async function boxAt(file: FileBytes, at: number, end: number): Promise<Box> {
  const head = await file.read(at, 16);
  if (head.length < 8) throw brokenFile("box");
  const size = head.readUInt32BE(0);
  const type = head.toString("latin1", 4, 8);
  const isLong = size === 1;
  if (isLong && head.length < 16) throw brokenFile(type);
  const whole = isLong ? Number(head.readBigUInt64BE(8)) : size === 0 ? end - at : size;
  const from = at + (isLong ? 16 : 8);
  const to = at + whole;
  if (to < from || to > end) throw brokenFile(type.replace(/\W/g, "?"));
  return { type, at, from, to };
}
