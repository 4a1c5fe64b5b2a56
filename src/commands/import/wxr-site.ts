import { open } from "node:fs/promises";
import { basename } from "node:path";
import type { Loss } from "../../core/old-post.ts";
import { Refused } from "../../core/refused.ts";
import { ItemSplitter, type WxrPiece } from "../../formats/wxr/item-splitter.ts";
import { isPost, postOfItem, type WxrContext } from "../../formats/wxr/post-of-item.ts";
import { readWxrHead } from "../../formats/wxr/read-wxr-head.ts";
import type { WxrReader } from "../../ingest/wxr-reader.ts";
import { articleOfPost } from "./article-of-post.ts";
import type { OldSite, OldSource } from "./old-site.ts";

/** Bytes of an export, at most: it is read a piece at a time, twice. */
const LARGEST = 512 * 1024 * 1024;
/** Bytes that are read at once. */
const CHUNK = 65_536;

/**
 * An export of WordPress. Read through once for what its articles name (pictures), so that memory holds those addresses and one item.
 * @throws {Refused} "unreadable" where it is none; "too-large" over 512 MB
 */
export async function openWxrSite(path: string, reader: WxrReader): Promise<OldSite> {
  const files = new Map<string, string>();
  const others = new Map<string, number>();
  let context: WxrContext | null = null;
  let total = 0;
  for await (const piece of piecesOf(path)) {
    if (piece.kind === "head") context = { head: readWxrHead(piece.text), fileOf: (id) => files.get(id) ?? null };
    if (piece.kind === "too-long") total++;
    if (piece.kind !== "item") continue;
    const item = await reader.read(Buffer.from(piece.text), null).catch(onlyRefused);
    if (item?.file) files.set(item.id, item.file);
    if (item === null || isPost(item)) total++;
    else if (item.type !== "attachment") {
      const kind = item.type === "post" || item.type === "page" ? `${item.type}, ${item.status}` : item.type;
      others.set(kind, (others.get(kind) ?? 0) + 1);
    }
  }
  if (!context) throw new Refused("unreadable", "is no WordPress export (WXR): it holds no item.");
  const known = context;
  return {
    noun: "articles",
    total,
    siteUrl: known.head.siteUrl,
    articles: () => sourcesOf(path, reader, known),
    losses: () => [...others].map(([kind, count]): Loss => ({ kind: "unread", count, detail: `no articles (${kind})` })),
  };
}

async function* sourcesOf(path: string, reader: WxrReader, context: WxrContext): AsyncIterable<OldSource> {
  let number = 0;
  for await (const piece of piecesOf(path)) {
    if (piece.kind === "head") continue;
    number++;
    const bytes = Buffer.from(piece.text);
    const failing = (error: unknown): OldSource => ({ name: `item ${number}`, url: null, read: () => Promise.reject(error) });
    if (piece.kind === "too-long") yield failing(new Refused("too-large", "has more than 10 million characters, which is the limit for one item."));
    else {
      const read = await reader.read(bytes, null).then(
        (item) => ({ item, post: postOfItem(item, context) }),
        (error: unknown) => ({ error }),
      );
      if ("error" in read) yield failing(read.error);
      else if (read.post) {
        const { item, post } = read;
        const kept = { bytes, type: "application/xml", file: basename(path) };
        yield { name: `${item.type} ${item.id} ${post.headline ?? ""}`.trim(), url: post.url, read: async () => articleOfPost(post, kept) };
      }
    }
  }
}

/** The file piece by piece. @throws {Refused} "unreadable", also where it ends inside an item; "too-large" */
async function* piecesOf(path: string): AsyncIterable<WxrPiece> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > LARGEST)
      throw new Refused("too-large", `has ${Math.ceil(size / 1_048_576)} MB; the limit for an export is 512 MB: WordPress can export by month.`);
    const splitter = new ItemSplitter();
    const decoder = new TextDecoder();
    const chunk = Buffer.alloc(CHUNK);
    for (let { bytesRead } = await file.read(chunk); bytesRead > 0; { bytesRead } = await file.read(chunk)) {
      yield* splitter.push(decoder.decode(chunk.subarray(0, bytesRead), { stream: true }));
    }
    if (!splitter.isWhole()) throw new Refused("unreadable", "ends inside an item: the export is cut off. Nothing was taken; export it again.");
  } finally {
    await file.close();
  }
}

function onlyRefused(error: unknown): null {
  if (error instanceof Refused) return null;
  throw error;
}
