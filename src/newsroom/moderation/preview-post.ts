import { Refused } from "../../core/refused.ts";
import type { Site } from "../../core/site.ts";
import { plainText } from "../../html/blocks.ts";
import { countWords } from "../../text/count.ts";
import type { Newsroom } from "../newsroom.ts";
import { type Material, publicText } from "../public-text.ts";
import { postText } from "./post-text.ts";

/** The page that readers would get of a post, had it become an article now. @throws {Refused} "not-found" */
export async function previewPost({ store, pages }: Newsroom, postId: string): Promise<string> {
  const post = await store.write
    .selectFrom("posts")
    .innerJoin("columns", "columns.sectionId", "posts.sectionId")
    .innerJoin("sites", "sites.id", "columns.siteId")
    .select(["posts.id", "title", "text", "posts.sectionId", "byline", "columns.siteId", "settings"])
    .where("posts.id", "=", postId)
    .where("state", "!=", "draft")
    .executeTakeFirst();
  if (!post) throw new Refused("not-found", "There is no such post.", "没有这篇博文。");
  const site: Site = JSON.parse(post.settings);
  const text = postText(post, post.byline);
  const words = countWords(plainText(text.bodyHtml));
  const places = [{ siteId: site.id, sectionId: post.sectionId }];
  const material = { article: asPublished(post.id, site.id, store.clock.now()), text, words, places, source: null, recording: null };
  const { item, page, bodyHtml } = publicText({ ...material, pictures: [], links: [], notices: [], credits: [] }, site, post.sectionId);
  const { markup } = await pages.article(site.id, { ...item, ...page, bodyHtml });
  return markup.replace(/<img src="\/qr\/[^<>]*>/, ""); // only what is public has a code
}

/** The row of an article that became public `now` (UTC ms) and has no other. */
function asPublished(id: string, siteId: string, now: number): Material["article"] {
  const dayPath = new Date(now).toISOString().slice(0, 10).replaceAll("-", "/");
  const times = { createdAt: now, firstPublishedAt: now, publishedAt: now, versionCreated: now, dayPath };
  return { id, siteId, state: "published", reportId: null, currentRevisionId: "", publishedRevisionId: "", ...times };
}
