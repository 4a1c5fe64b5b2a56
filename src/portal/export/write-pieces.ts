import { join } from "node:path";
import type { Noted } from "../../store/reading.ts";
import type { Store } from "../../store/store.ts";
import { tags } from "../../store/tags.ts";
import { inEdition } from "../../views/edition/address.ts";
import type { Spelling } from "../../views/edition/spelling.ts";
import { traditionalMade } from "../edition/traditional-made.ts";
import type { Made } from "../made.ts";
import { fileOf } from "./file-of.ts";
import type { Folders } from "./folders.ts";
import { hashFromHex } from "./hash-of.ts";
import type { Entry } from "./manifest.ts";
import type { Piece } from "./pieces.ts";
import { filePlacer } from "./place-files.ts";
import { openPresses } from "./press.ts";
import { redirectMap } from "./redirect-maps.ts";
import type { Sheet } from "./sheet.ts";

/** What decides which pieces are made anew, and where they go. */
export interface Writing {
  siteId: string;
  store: Store;
  folders: Folders;
  /** Of the Traditional edition, null where there is none; with what that hangs on. */
  spelling: Noted<Spelling | null>;
  /** What is known, by address. */
  old: ReadonlyMap<string, Entry>;
  /** Whether what is known of an address is still so. */
  isGood(entry: Entry): boolean;
}

/** Writes the files of all pieces that are not known, and returns what there is then, and which files were written. */
export async function writePieces(pieces: AsyncIterable<Piece>, writing: Writing): Promise<{ entries: Map<string, Entry>; written: string[] }> {
  const { siteId, store, folders, old, isGood } = writing;
  const { value: spelling, tags: ofSpelling } = writing.spelling;
  const presses = openPresses(spelling);
  const placer = filePlacer(folders.unfinished);
  const entries = new Map<string, Entry>();
  const written: string[] = [];
  const faults: unknown[] = [];
  const underWay = new Set<Promise<void>>();

  /** Goes on while threads write. */
  function begin(entry: Entry, sheet: (ready: { known: string; into: string }) => Sheet): void {
    const before = old.get(entry.address);
    const known = before && before.file === entry.file ? before : null;
    const into = join(folders.unfinished, String(entries.size));
    entries.set(entry.address, entry);
    const job = write().catch((error) => void faults.push(error));
    underWay.add(job);
    void job.then(() => underWay.delete(job));

    async function write(): Promise<void> {
      const { isNew, ...hashes } = await presses.press(sheet({ known: known?.hash ?? "", into }));
      if (!isNew) return void Object.assign(entry, { hash: known?.hash, gz: known?.gz, br: known?.br });
      Object.assign(entry, hashes);
      written.push(entry.file ?? "");
      await placer.add({ from: into, to: join(folders.site, entry.file ?? ""), endings: endingsOf(entry), before: known ? endingsOf(known) : [] });
    }
  }

  function beginPage(address: string, { value: made, tags }: Noted<Made>, isTwin: boolean): void {
    const { location, status } = made;
    const at = { address, hash: "", gz: "", br: "", tags };
    if (location !== undefined) {
      const leadsTo = isTwin && spelling ? traditionalMade(made, spelling).location : location;
      entries.set(address, { ...at, file: null, moved: `${status} ${leadsTo}` });
      return;
    }
    const file = fileOf(address, made);
    if (file === null) entries.set(address, { ...at, file, moved: null });
    else begin({ ...at, file, moved: null }, (ready) => ({ made, isTwin, ...ready }));
  }

  async function take(piece: Piece): Promise<void> {
    const { address } = piece;
    const twin = piece.kind === "page" && spelling ? inEdition(address, spelling.origin) : address;
    const known = [...new Set([address, twin])].map((one) => old.get(one) ?? null);
    if (known.every((entry) => entry !== null && (piece.kind === "blob" || isGood(entry)))) {
      for (const entry of known) if (entry) entries.set(entry.address, entry);
      return;
    }
    await presses.room();
    const at = { address, file: `www${address}`, moved: null, hash: "", gz: "", br: "" };
    if (piece.kind === "blob")
      begin({ ...at, tags: [] }, ({ into }) => ({ from: store.blobs.path(piece.hash), hash: hashFromHex(piece.hash), into }));
    else if (piece.kind === "file") {
      const made = { status: 200 as const, type: piece.held.type, body: piece.held.identity };
      begin({ ...at, tags: [tags.site(siteId)] }, (ready) => ({ made, isTwin: false, ...ready }));
    } else {
      const made = await piece.make();
      beginPage(address, made, false);
      if (twin !== address) beginPage(twin, { ...made, tags: [...made.tags, ...ofSpelling] }, true);
    }
  }

  function beginMap(status: 301 | 302): void {
    const body = redirectMap(entries.values(), status);
    const entry = { address: `map ${status}`, file: `moved-${status}.map`, moved: null, hash: "", gz: "", br: "", tags: [] };
    begin(entry, (ready) => ({ made: { status: 200, type: "map", body }, isTwin: false, ...ready }));
  }

  try {
    for await (const piece of pieces) {
      if (faults.length > 0) break;
      if (!entries.has(piece.address)) await take(piece);
    }
    for (const status of [301, 302] as const) beginMap(status);
    await Promise.all(underWay);
    if (faults.length > 0) throw faults[0];
    await placer.finish();
    return { entries, written };
  } finally {
    await presses.close();
  }
}

/** Endings of a file and the twins that it has. */
function endingsOf({ gz, br }: Entry): string[] {
  return [...(br ? [".br"] : []), ...(gz ? [".gz"] : []), ""];
}
