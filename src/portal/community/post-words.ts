import { POST_LENGTH, TITLE_LENGTH } from "../../core/community.ts";
import { Refused } from "../../core/refused.ts";
import { visible } from "../../html/visible.ts";
import { countWords } from "../../text/count.ts";

/** What a columnist wrote as it is kept: a title of one line, a text of plain paragraphs, one a line. @throws {Refused} "invalid" where either is missing or too long */
export function postWords(given: { title: string; text: string }): { title: string; text: string } {
  const title = visible(given.title).replace(/\s+/g, " ").trim();
  const text = visible(given.text)
    .split(/\r\n?|\n/)
    .flatMap((line) => line.trim() || [])
    .join("\n");
  const inTitle = countWords(title);
  if (inTitle === 0) throw new Refused("invalid", "A post has a title.", "请写标题。", "title");
  if (inTitle > TITLE_LENGTH) throw new Refused("invalid", `At most ${TITLE_LENGTH} characters.`, `标题最长 ${TITLE_LENGTH} 字。`, "title");
  const words = countWords(text);
  if (words === 0) throw new Refused("invalid", "A post has a text.", "请写正文。", "text");
  if (words > POST_LENGTH)
    throw new Refused("invalid", `At most ${POST_LENGTH} characters.`, `正文最长 ${POST_LENGTH} 字，现在有 ${words} 字。`, "text");
  return { title, text };
}
