import { brokenFile, type FileBytes } from "./file-bytes.ts";

/** An element of EBML (RFC 8794): it begins at `at`, what it holds lies between `from` and `to`. */
export interface Element {
  id: number;
  at: number;
  from: number;
  to: number;
}

/** Clusters of a second each: five hours. */
const MOST_ELEMENTS = 20_000;

/**
 * The elements that lie one after the other between two places. One of unknown length reaches to the end; where it is `endless`
 * (a cluster of a film that was recorded live) nothing after it is looked at. @throws {Refused} "invalid" where they overrun
 */
export async function elementsIn(file: FileBytes, from: number, to: number, endless?: number): Promise<Element[]> {
  const elements: Element[] = [];
  for (let at = from; at < to; ) {
    const head = await file.read(at, 12);
    const idLength = lengthOf(head, 0, 4);
    const sizeLength = lengthOf(head, idLength, 8);
    const id = head.readUIntBE(0, idLength);
    const size = sizeOf(head.subarray(idLength, idLength + sizeLength));
    const begins = at + idLength + sizeLength;
    const ends = size === null ? to : begins + size;
    if (ends > to || elements.length === MOST_ELEMENTS) throw brokenFile("EBML");
    elements.push({ id, at, from: begins, to: ends });
    if (size === null && id === endless) break;
    at = ends;
  }
  return elements;
}

/** Zeros before the first one bit say how many bytes follow. */
function lengthOf(head: Buffer, at: number, most: number): number {
  const length = Math.clz32(head[at] ?? 0) - 23;
  if (length > most || at + length > head.length) throw brokenFile("EBML");
  return length;
}

/** All ones: unknown. */
function sizeOf(bytes: Buffer): number | null {
  let size = BigInt((bytes[0] ?? 0) & (0xff >> bytes.length));
  for (const byte of bytes.subarray(1)) size = size * 256n + BigInt(byte);
  return size === 2n ** BigInt(7 * bytes.length) - 1n ? null : Number(size);
}
