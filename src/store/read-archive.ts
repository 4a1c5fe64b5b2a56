import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { extract as unpacking } from "tar-stream";
import { Refused } from "../core/refused.ts";
import { DATABASE_ENTRY, hashOfEntry, MANIFEST_ENTRY, type Manifest, readManifest } from "./archive.ts";

/** One file of an archive, which must be read through before the next comes. */
type Entry = AsyncIterable<unknown> & { header: { name: string } };

/** Where the parts of an archive go; a hash is null for the database. */
export type Sink = (hash: string | null) => Promise<Writable>;

/** Reads an archive through and checks every hash on the way. @throws {Refused} "unreadable" for one that is foreign, damaged or cut off */
export async function readArchive(file: string, sink: Sink): Promise<Manifest> {
  const extract = unpacking();
  const reading = pipeline(createReadStream(file), extract);
  // Its failure also ends the loop below, which words it.
  reading.catch(() => {});
  const archive = new ArchiveReader(file, sink);
  try {
    for await (const entry of extract) await archive.take(entry);
    await reading;
  } catch (error) {
    throw isOfArchive(error)
      ? new Refused("unreadable", `${file} is not a whole Dateline backup: it was cut off, or is no archive (${error.message}).`)
      : error;
  }
  return archive.end();
}

class ArchiveReader {
  readonly #file: string;
  readonly #sink: Sink;
  #databaseHash: string | null = null;
  #blobs = 0;
  #manifest: Manifest | null = null;

  constructor(file: string, sink: Sink) {
    this.#file = file;
    this.#sink = sink;
  }

  async take(entry: Entry): Promise<void> {
    const { name } = entry.header;
    const hash = hashOfEntry(name);
    if (this.#databaseHash === null) {
      if (name !== DATABASE_ENTRY) throw this.#refused("it does not begin with a database");
      this.#databaseHash = await hashing(entry, await this.#sink(null));
    } else if (hash !== null && !this.#manifest) {
      if ((await hashing(entry, await this.#sink(hash))) !== hash) throw this.#refused(`${name} is damaged`);
      this.#blobs++;
    } else if (name === MANIFEST_ENTRY && !this.#manifest) {
      this.#manifest = readManifest(Buffer.concat((await Readable.from(entry).toArray()) as Uint8Array[]).toString(), this.#file);
    } else throw this.#refused(`it holds ${name.slice(0, 80)}`);
  }

  end(): Manifest {
    const manifest = this.#manifest;
    if (!manifest) throw this.#refused("its end is missing");
    if (manifest.databaseHash !== this.#databaseHash) throw this.#refused("its database is damaged");
    if (manifest.blobs !== this.#blobs) throw this.#refused(`it should hold ${manifest.blobs} blobs and holds ${this.#blobs}`);
    return manifest;
  }

  #refused(why: string): Refused {
    return new Refused("unreadable", `${this.#file} is not a whole Dateline backup: ${why}.`);
  }
}

async function hashing(entry: Entry, sink: Writable): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(
    entry,
    async function* (chunks: AsyncIterable<unknown>) {
      for await (const chunk of chunks) {
        hash.update(chunk as Uint8Array);
        yield chunk;
      }
    },
    sink,
  );
  return hash.digest("hex");
}

/** What the unpacking throws has no number; what the disk throws has. */
function isOfArchive(error: unknown): error is Error {
  return error instanceof Error && !(error instanceof Refused) && !("errno" in error);
}
