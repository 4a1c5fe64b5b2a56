import { basename } from "node:path";
import { Refused } from "../../core/refused.ts";
import type { GhostPost } from "../../formats/ghost/read-ghost.ts";
import type { GhostReader } from "../../ingest/ghost-reader.ts";
import { readPageFile } from "../../ingest/page-file.ts";
import { articleOfPost } from "./article-of-post.ts";
import type { OldSite, OldSource } from "./old-site.ts";

/** Bytes of an export, at most: it is held as a whole. Ten thousand posts have about 60 MB. */
const LARGEST = 128 * 1024 * 1024;

/** An export of Ghost, which leaves the site's own address open. @throws {Refused} "wrong-use" without it; "unreadable"; "too-large" over 128 MB */
export async function openGhostSite(path: string, reader: GhostReader, siteUrl: string | null): Promise<OldSite> {
  if (siteUrl === null) throw new Refused("wrong-use", "an export of Ghost needs --site-url URL: it leaves open where the site stood.");
  const posts = await reader.read(await readPageFile(path, LARGEST), { siteUrl });
  return {
    noun: "articles",
    total: posts.length,
    siteUrl,
    losses: () => [],
    async *articles() {
      for (const post of posts) yield sourceOf(post, basename(path));
    },
  };
}

function sourceOf({ name, json, post, form }: GhostPost, file: string): OldSource {
  const read = async () => {
    if (!post) throw new Refused("not-an-article", `has its text in Ghost's own form alone (${form}), not as HTML.`);
    return articleOfPost(post, { bytes: Buffer.from(json), type: "application/json", file });
  };
  return { name, url: post?.url ?? null, read };
}
