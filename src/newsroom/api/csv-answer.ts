import { Readable } from "node:stream";

/** Texts as the bytes of an answer, asked for as they are sent. */
export function streamOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(bytesOf(pieces))) as ReadableStream<Uint8Array>;
}

/** Headers of a CSV file that is kept under that name. */
export function csvHeaders(file: string): Record<string, string> {
  return { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${file}"` };
}

async function* bytesOf(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece);
}
