import type { ArticleText } from "../../core/article.ts";
import { sanitise } from "../../html/sanitise.ts";
import { html } from "../../html/tag.ts";

/** What is printed under a post instead of the site's clause: it is its author's. */
export const POST_CLAUSE = "本文由专栏作者投稿，只代表作者个人看法；版权归作者所有，转载须经作者同意。";

/** What an article is made of that was a columnist's post: the words as they wrote them, a paragraph a line, under their own name and clause. */
export function postText({ title, text }: { title: string; text: string }, byline: string): ArticleText {
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  return {
    headline: title,
    headlineList: null,
    headlineSearch: null,
    byline: [byline],
    sourceId: null,
    sourceName: null,
    desk: null,
    act: null,
    agency: null,
    located: null,
    editor: null,
    originalUrl: null,
    originalHeadline: null,
    bodyHtml: sanitise(lines.map((line) => html`<p>${line}</p>`.markup).join("\n")),
    summary: null,
    leadAssetId: null,
    recording: null,
    relatedLinks: [],
    copyrightNotice: POST_CLAUSE,
    usageTerms: null,
  };
}
