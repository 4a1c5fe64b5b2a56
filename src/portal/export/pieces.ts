import { mediaPath } from "../../store/media-path.ts";
import { publicBlobs } from "../../store/published/public-blobs.ts";
import { redirectsOf } from "../../store/published/redirects-of.ts";
import { type Noted, noted, type Reading } from "../../store/reading.ts";
import { errorPage } from "../../views/error.ts";
import type { HeldFile } from "../../web/held-file.ts";
import { ADDRESSES } from "../addresses.ts";
import type { HeldAssets } from "../assets.ts";
import { type Made, pageMade } from "../made.ts";
import { makePage, targetOf } from "../make-page.ts";
import type { Making } from "../making.ts";
import { makingOf } from "../open-making.ts";
import { FEED_FILES } from "../out/feed-made.ts";
import { ERROR_PAGES } from "./file-of.ts";

/** Something that a site has at an address, in the edition of its own. */
export type Piece = PagePiece | FilePiece | BlobPiece;

interface PagePiece {
  kind: "page";
  address: string;
  make(): Promise<Noted<Made>>;
}

/** One of the portal's own files. */
interface FilePiece {
  kind: "file";
  address: string;
  held: HeldFile;
}

/** A blob, whose bytes never change. */
interface BlobPiece {
  kind: "blob";
  address: string;
  hash: string;
}

/** All that a site has, files before the pages that name them; an address may come twice. */
export async function* piecesOf(making: Making, held: HeldAssets): AsyncGenerator<Piece> {
  const { reading, frame } = making;
  yield* filePieces(held, frame.site.theme);
  for (const { hash, type } of await publicBlobs(reading, frame.site.id)) yield { kind: "blob", address: mediaPath(hash, type), hash };
  for (const address of Object.keys(ERROR_PAGES)) yield errorPiece(making, address as keyof typeof ERROR_PAGES);
  for (const { list } of ADDRESSES) {
    for (const address of (await list?.(making)) ?? []) yield pagePiece(making, address);
  }
  for (const { path, target } of await redirectsOf(reading, frame.site.id)) {
    if (path.includes("?")) continue; // a file server tells addresses by their paths alone
    const feeds = target.endsWith("/") ? FEED_FILES.map((name) => path + name) : [];
    for (const address of [path, path.replace(/\/$/, ""), ...feeds]) yield pagePiece(making, address);
  }
}

function* filePieces({ files, icons, worker }: HeldAssets, theme: string): Generator<FilePiece> {
  yield { kind: "file", address: "/sw.js", held: worker };
  for (const [address, held] of files) yield { kind: "file", address, held };
  for (const [name, held] of icons) if (name.startsWith(`${theme}/`)) yield { kind: "file", address: name.slice(theme.length), held };
}

function pagePiece({ portal, reading, frame }: Making, address: string): PagePiece {
  const [path = "", search = ""] = address.split(/(?=\?)/);
  return { kind: "page", address, make: () => noted(reading, (reading) => makePage(portal, reading, frame.site.id, targetOf(path, search))) };
}

function errorPiece({ portal, reading, frame }: Making, address: keyof typeof ERROR_PAGES): PagePiece {
  const status = ERROR_PAGES[address];
  const make = async (reading: Reading) => pageMade(errorPage((await makingOf(portal, reading, frame.site.id, address)).frame, status), status);
  return { kind: "page", address, make: () => noted(reading, make) };
}
