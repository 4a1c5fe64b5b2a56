import { COMMENT_LENGTH } from "../../core/community.ts";
import { Refused } from "../../core/refused.ts";
import { visible } from "../../html/visible.ts";
import { countWords } from "../../text/count.ts";

/** More than this is no comment, whatever of it can be seen. */
const LONGEST_RAW = 5 * COMMENT_LENGTH;
/** Addresses in one comment: what is advertised is advertised with more. Ours. */
const MOST_LINKS = 2;
/** Signs that turn the direction of what stands around them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
/** More marks on one character than any script has; they would stand over the lines above. */
const STACKED = /(\p{M}{3})\p{M}+/gu;

/**
 * What a reader wrote as it is kept: plain text, one empty line at most between others, nothing that cannot be seen.
 * @throws {Refused} "invalid" where it says nothing, or too much, or has too many addresses
 */
export function commentText(given: string): string {
  if (given.length > LONGEST_RAW) throw tooLong();
  const lines = visible(given.replace(/\r\n?/g, "\n"))
    .replace(TURNING, "")
    .replace(STACKED, "$1")
    .split("\n")
    .map((line) => line.trim());
  const text = lines
    .filter((line, i) => line !== "" || (i > 0 && lines[i - 1] !== ""))
    .join("\n")
    .trim();
  const length = countWords(text);
  if (length === 0) throw new Refused("invalid", "Write something first.", "请先写下评论。", "text");
  if (length > COMMENT_LENGTH) throw tooLong();
  if (linksIn(text) > MOST_LINKS)
    throw new Refused("invalid", `At most ${MOST_LINKS} links, please.`, `一条评论最多写 ${MOST_LINKS} 个网址。`, "text");
  return text;
}

/** How many addresses stand in it. */
export function linksIn(text: string): number {
  return text.match(/https?:\/\/|www\./gi)?.length ?? 0;
}

function tooLong(): Refused {
  return new Refused("invalid", `At most ${COMMENT_LENGTH} characters, please.`, `评论最长 ${COMMENT_LENGTH} 字，请删短一些。`, "text");
}
