import type { ArticleText } from "../core/article.ts";
import { paragraphs } from "../html/blocks.ts";
import { firstSentence } from "../text/sentences.ts";
import { withoutTime } from "../views/sound/cues.ts";

/** Width of a summary in columns (a Han character takes two): two lines of a card. */
const SUMMARY_WIDTH = 160;

/** What lists, feeds and cards say of an article: the editor's words, or else the beginning of its first paragraph. */
export function summaryOf({ summary, bodyHtml, recording }: ArticleText): string {
  const own = summary?.trim();
  const [first = ""] = paragraphs(bodyHtml);
  return own ? own : firstSentence(recording ? withoutTime(first) : first, SUMMARY_WIDTH);
}
