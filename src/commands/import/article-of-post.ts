import { lossOf, type OldPost } from "../../core/old-post.ts";
import { Refused } from "../../core/refused.ts";
import { assemble } from "../../extract/assemble.ts";
import { paragraphs } from "../../html/blocks.ts";
import { sanitise } from "../../html/sanitise.ts";
import type { OldArticle } from "./old-site.ts";

/** Characters of a headline that a post without one is given. */
const FIRST_WORDS = 40;

/** A post as an article: its body made safe, and what its first paragraph says of where it was filed. @throws {Refused} "not-an-article" where it is empty */
export function articleOfPost(post: OldPost, kept: Pick<OldArticle, "bytes" | "type" | "file">): OldArticle {
  const bodyHtml = sanitise(post.bodyHtml);
  const lines = paragraphs(bodyHtml);
  if (bodyHtml === "") throw new Refused("not-an-article", "has no text.");
  const headline = post.headline ?? (lines.join(" ").slice(0, FIRST_WORDS).trim() || null);
  const report = assemble({
    ...{ kind: "article", url: post.url, headline, byline: post.byline, declaredLanguage: null, paragraphs: lines, bodyHtml },
    credits: { authors: [], source: null, editor: null, wordsStated: null },
    desk: null,
    published: post.published === null ? null : { iso: post.published, zoneAssumed: false },
    breadcrumb: post.trails[0]?.map(({ name }) => name) ?? [],
    ...{ relatedLinks: [], linkLists: [], notices: [] },
  });
  const { isDraft, trails, summary, leadPicture } = post;
  const losses = [...post.losses, ...lossOf("body", post.headline === null ? 1 : 0, "it had no headline; its first words stand in")];
  return { ...kept, report, isDraft, trails, summary, leadPicture, losses, oldUrls: [...(post.url === null ? [] : [post.url]), ...post.otherUrls] };
}
