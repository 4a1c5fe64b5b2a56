import { Refused } from "../core/refused.ts";

/** The parts of a backup: the database's snapshot first, then the blobs that it names, then what there must be. */
export const DATABASE_ENTRY = "database.sqlite";
export const MANIFEST_ENTRY = "manifest.json";

/** What an archive holds. Stands last in it: an archive that was cut off has none. */
export interface Manifest {
  format: 1;
  /** UTC ms. */
  madeAt: number;
  databaseHash: string;
  /** Rows of each table. */
  rows: Record<string, number>;
  blobs: number;
  /** Blobs that the database names and the data folder had lost, or had otherwise than named, when the backup was made. */
  missing: string[];
}

export function blobEntry(hash: string): string {
  return `blobs/${hash.slice(0, 2)}/${hash}`;
}

/** The hash that an entry of that name must have, or null where it is no blob's name. */
export function hashOfEntry(name: string): string | null {
  const hash = name.slice(-64);
  return /^[0-9a-f]{64}$/.test(hash) && name === blobEntry(hash) ? hash : null;
}

/** @throws {Refused} "unreadable" */
export function readManifest(json: string, file: string): Manifest {
  const manifest: Manifest = JSON.parse(json);
  if (manifest.format !== 1) throw new Refused("unreadable", `${file} was written by a newer Dateline.`);
  return manifest;
}
