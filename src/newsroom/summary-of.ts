import type { ArticleText } from "../core/article.ts";
import { paragraphs } from "../html/blocks.ts";
import { firstSentence } from "../text/sentences.ts";

/** Width of a summary in columns (a Han character takes two): two lines of a card. */
const SUMMARY_WIDTH = 160;

/** What lists, feeds and cards say of an article: the editor's words, or else the beginning of its first paragraph. */
export function summaryOf({ summary, bodyHtml }: ArticleText): string {
  const own = summary?.trim();
  return own ? own : firstSentence(paragraphs(bodyHtml)[0] ?? "", SUMMARY_WIDTH);
}
