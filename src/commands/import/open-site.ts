import { open } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { Refused } from "../../core/refused.ts";
import type { GhostReader } from "../../ingest/ghost-reader.ts";
import type { WxrReader } from "../../ingest/wxr-reader.ts";
import { openGhostSite } from "./ghost-site.ts";
import { openListSite, type PageAsker } from "./list-site.ts";
import type { OldSite } from "./old-site.ts";
import { openPagesSite } from "./pages-site.ts";
import { openWxrSite } from "./wxr-site.ts";

/** What is named on the command line. */
export interface Named {
  /** Whole paths. */
  paths: readonly string[];
  /** Path of a list of addresses. */
  list: string | null;
  siteUrl: string | null;
  zone: string;
}

/** What reads it. */
export interface Readers extends PageAsker {
  wxr: WxrReader;
  ghost: GhostReader;
}

/** Opens what is named: a list of addresses, an export of WordPress or Ghost, or saved pages. @throws {Refused} where it is none of them */
export async function openSite({ paths, list, siteUrl, zone }: Named, { wxr, ghost, ...asker }: Readers): Promise<OldSite> {
  const [first] = paths;
  if (list !== null) {
    if (first !== undefined) throw new Refused("wrong-use", "name files or --list, not both.");
    return openListSite(resolve(list), asker, zone);
  }
  if (first === undefined) throw new Refused("wrong-use", "name at least one file or folder.");
  if (paths.length === 1 && extname(first).toLowerCase() === ".xml" && (await isWxr(first))) {
    const site = await openWxrSite(first, wxr);
    return { ...site, siteUrl: siteUrl ?? site.siteUrl };
  }
  if (paths.length === 1 && extname(first).toLowerCase() === ".json") return openGhostSite(first, ghost, siteUrl);
  return openPagesSite(paths, asker.pages, { zone, siteUrl });
}

/** An export says so in its first lines; those of its making may come before. */
async function isWxr(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16_384), 0, 16_384, 0);
    return /wordpress\.org\/export\/|<wp:wxr_version>/.test(buffer.toString("latin1", 0, bytesRead));
  } finally {
    await file.close();
  }
}
