import { type Loss, lossOf, type OldPost, type OldTrail } from "../../core/old-post.ts";
import { plainTextOf } from "../../html/plain-text-of.ts";
import { embedsIn } from "../embeds-in.ts";
import type { WxrHead } from "./read-wxr-head.ts";
import type { WxrItem } from "./read-wxr-item.ts";
import { withParagraphs } from "./with-paragraphs.ts";
import { withoutShortcodes } from "./without-shortcodes.ts";

/** What an item is read with. */
export interface WxrContext {
  head: WxrHead;
  /** Address of an attachment's file by its id. */
  fileOf(id: string): string | null;
}

const SAID: Readonly<Record<string, string>> = {
  draft: "",
  pending: "it waited for review",
  private: "it was private",
  future: "it was scheduled; its time is not taken over",
};

/** Whether an item of a WordPress export is an article: not an attachment, a menu, what plugins keep, what lies in the bin. */
export function isPost({ type, status }: WxrItem): boolean {
  return (type === "post" || type === "page") && (status === "publish" || SAID[status] !== undefined);
}

/** An article of a WordPress export, or null for what is none. */
export function postOfItem(item: WxrItem, { head, fileOf }: WxrContext): OldPost | null {
  if (!isPost(item)) return null;
  const isPublic = item.status === "publish";
  const { markup, removed } = withoutShortcodes(item.content, fileOf);
  const names = [...removed].map(([name, count]) => `${name} ${count}×`).join(", ");
  const shortcodes = [...removed.values()].reduce((sum, count) => sum + count, 0);
  const why = item.type === "page" ? "it was a page, not a post" : item.hasPassword ? "it had a password" : (SAID[item.status] ?? "");
  return {
    url: item.url,
    otherUrls: [...new Set([item.guid, head.siteUrl && item.id ? `${head.siteUrl.replace(/\/$/, "")}/?p=${item.id}` : null])].filter(
      (url) => url !== null && url !== item.url,
    ) as string[],
    headline: item.headline && plainTextOf(item.headline),
    byline: item.author === null ? [] : [head.authors.get(item.author) ?? item.author],
    published: item.published,
    isDraft: !isPublic || item.type === "page" || item.hasPassword,
    trails: item.categories.map(({ slug, name }) => trailOf(slug, name, head)),
    summary: item.excerpt && plainTextOf(item.excerpt),
    bodyHtml: withParagraphs(markup),
    leadPicture: item.thumbnail === null ? null : fileOf(item.thumbnail),
    losses: [
      ...lossOf("state", why === "" ? 0 : 1, `${why}: it comes in as a draft`),
      ...lossOf("shortcodes", shortcodes, `shortcodes left out: ${names}`),
      ...lossOf("comments", item.comments, "comments left behind"),
      ...lossOf("tags", item.tags, "tags left behind"),
      ...lossOf("fields", item.fields, "fields of plugins left behind"),
      ...embedsIn(item.content),
      ...missingLead(item, fileOf),
    ],
  };
}

function missingLead({ thumbnail }: WxrItem, fileOf: (id: string) => string | null): Loss[] {
  return lossOf(
    "pictures",
    thumbnail !== null && fileOf(thumbnail) === null ? 1 : 0,
    `the picture that stood for it (${thumbnail}) is not in the export`,
  );
}

/** Deepest that sections are followed up: an export may lead in a circle. */
const DEEPEST = 8;

function trailOf(slug: string, name: string, { categories }: WxrHead): OldTrail {
  const trail = [{ name, slug }];
  for (let parent = categories.get(slug)?.parent; parent && trail.length < DEEPEST; parent = categories.get(parent)?.parent) {
    trail.unshift({ name: categories.get(parent)?.name ?? parent, slug: parent });
  }
  return trail;
}
