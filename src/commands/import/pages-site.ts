import { basename, extname, relative, sep } from "node:path";
import { readPageFile } from "../../ingest/page-file.ts";
import type { PageReader } from "../../ingest/page-reader.ts";
import { filesBelow } from "./files-below.ts";
import type { OldSite, OldSource } from "./old-site.ts";
import { pageArticle } from "./page-article.ts";

/** How saved pages are read. */
export interface PageRules {
  /** IANA zone of times that the pages print without one. */
  zone: string;
  /** Address whose files lie in the folders given, or null: then nothing is known of where they stood. */
  siteUrl: string | null;
}

/** What lies beside the pages of a site's copy. */
const BESIDE = new Set(
  ".avif .bmp .css .db .eot .flv .gif .ico .jpeg .jpg .js .json .map .mp3 .mp4 .pdf .png .rar .svg .swf .ttf .webp .woff .woff2 .xml .zip".split(" "),
);

/** Saved pages of an old site, HTML or plain text in any charset. With `siteUrl`, the pictures and styles beside them are passed over. */
export async function openPagesSite(paths: readonly string[], reader: PageReader, { zone, siteUrl }: PageRules): Promise<OldSite> {
  const files: { file: string; root: string }[] = [];
  for (const root of paths) for (const file of await filesBelow([root])) files.push({ file, root });
  const pages = siteUrl === null ? files : files.filter(({ file, root }) => file === root || !BESIDE.has(extname(file).toLowerCase()));
  return {
    noun: "files",
    total: pages.length,
    siteUrl,
    losses: () => [],
    async *articles() {
      for (const { file, root } of pages) yield pageOf(file, siteUrl === null ? [] : addressesOf(file, root, siteUrl), reader, zone);
    },
  };
}

function pageOf(file: string, oldUrls: readonly string[], reader: PageReader, zone: string): OldSource {
  const url = oldUrls[0] ?? null;
  const read = async () => {
    const bytes = await readPageFile(file);
    const report = await reader.read(bytes, { url, zone });
    return pageArticle(report, { bytes, type: "application/octet-stream", file: basename(file) }, oldUrls);
  };
  return { name: file, url, read };
}

/** Where a file stood on the old site: an `index.html` also under its folder's address. */
function addressesOf(file: string, root: string, siteUrl: string): string[] {
  const parts = file === root ? [basename(file)] : relative(root, file).split(sep);
  const path = parts.map(encodeURIComponent).join("/");
  const folder = path.replace(/(^|\/)(?:index|default)\.s?html?$/i, "$1");
  return [...new Set([path, folder])].map((one) => new URL(`./${one}`, siteUrl).href);
}
