import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { changedSince, timeOfChange } from "../../store/published/changed-since.ts";
import { noted, type Reading } from "../../store/reading.ts";
import type { HeldAssets } from "../assets.ts";
import type { Portal } from "../context.ts";
import { spellingOf } from "../edition/spelling-of.ts";
import { makingOf } from "../open-making.ts";
import { type Folders, foldersOf } from "./folders.ts";
import { type Entry, type Head, type Manifest, readHead, readManifest, writeManifest } from "./manifest.ts";
import { piecesOf } from "./pieces.ts";
import { removeFile } from "./place-files.ts";
import { programMark } from "./program-mark.ts";
import { isSealed, seal } from "./seal.ts";
import { snapshotParts } from "./snapshot-parts.ts";
import { removeStrays } from "./strays.ts";
import { syncDisk } from "./sync-disk.ts";
import { writePieces } from "./write-pieces.ts";

/** What is exported, and where to. */
export interface Order {
  portal: Portal;
  held: HeldAssets;
  siteId: string;
  /** The folder of the whole export. */
  folder: string;
  /** Files (below the site's folder) that are not what they should be: they are made anew, and what has no address is taken away. */
  bad?: ReadonlySet<string>;
}

/** Paths below the site's folder, without twins. */
export interface Outcome {
  written: readonly string[];
  removed: readonly string[];
  /** Files that there are now. */
  files: number;
}

/**
 * Brings a site's files to what its pages are now: makes those of which something changed since the last time, and those that are new, and
 * takes away what is gone. Cut off anywhere, it leaves whole files, and the next one completes it.
 */
export async function exportSite(order: Order): Promise<Outcome> {
  const { portal, held, folder, siteId } = order;
  const folders = foldersOf(folder, siteId);
  const program = programMark([portal.port, portal.assets]);
  const wasCut = existsSync(folders.unfinished);
  const { value } = await portal.store.snapshot(async (reading) => {
    const now: Head = { program, seq: reading.seq, at: (await timeOfChange(reading, reading.seq)) ?? 0 };
    if (!wasCut && !order.bad && isSame(await readHead(folders.manifest), now)) return null;
    const known = await trusted(order, folders);
    const changed = known && (await changedTags(reading, known, now));
    const making = await makingOf({ ...portal, boxes: "files", parts: snapshotParts() }, reading, siteId, "/");
    rmSync(folders.unfinished, { recursive: true, force: true });
    mkdirSync(folders.unfinished, { recursive: true });
    const old = known?.entries ?? new Map<string, Entry>();
    const { entries, written } = await writePieces(piecesOf(making, held), {
      ...{ siteId, store: portal.store, folders },
      spelling: await noted(reading, (reading) => spellingOf({ ...making, reading })),
      old: order.bad ? without(old, order.bad) : old,
      isGood: ({ tags }) => changed !== null && !tags.some((tag) => changed.has(tag)),
    });
    return { manifest: { ...now, entries }, old, written, isSure: known !== null && !wasCut && !order.bad };
  });
  return value ? finished(order, folders, value) : { written: [], removed: [], files: 0 };
}

/** What is known of the files, where it is what this program wrote: who can write in an export may have written in its manifest too. */
async function trusted({ portal, folder, siteId }: Order, { manifest }: Folders): Promise<Manifest | null> {
  const found = await readManifest(manifest);
  return found && (await isSealed(portal.store, folder, siteId, found.text)) ? found.manifest : null;
}

function isSame(a: Head | null, b: Head): boolean {
  return a !== null && a.program === b.program && a.seq === b.seq && a.at === b.at;
}

/** What changed since; null where that cannot be said: another program, or data that were restored meanwhile. */
async function changedTags(reading: Reading, { program, seq, at }: Head, now: Head): Promise<Set<string> | null> {
  if (program !== now.program || (await timeOfChange(reading, seq)) !== at) return null;
  return changedSince(reading, seq);
}

function without(entries: ReadonlyMap<string, Entry>, files: ReadonlySet<string>): Map<string, Entry> {
  return new Map([...entries].filter(([, { file }]) => file === null || !files.has(file)));
}

interface Made {
  manifest: Manifest;
  old: ReadonlyMap<string, Entry>;
  written: readonly string[];
  /** Whether nothing can lie there but what the old manifest names. */
  isSure: boolean;
}

async function finished({ portal, folder, siteId }: Order, folders: Folders, { manifest, old, written, isSure }: Made): Promise<Outcome> {
  const files = new Set([...manifest.entries.values()].flatMap(({ file }) => file ?? []));
  const gone = [...new Set([...old.values()].flatMap(({ file }) => (file !== null && !files.has(file) ? file : [])))];
  for (const file of gone) removeFile(folders.site, file);
  const removed = [...gone, ...(isSure ? [] : removeStrays(folders.site, manifest.entries.values()))];
  if (written.length > 0 || removed.length > 0) await syncDisk(dirname(folders.site));
  await seal(portal.store, folder, siteId, await writeManifest(folders.manifest, manifest));
  rmSync(folders.unfinished, { recursive: true });
  return { written, removed, files: files.size };
}
