import type { PublishedArticle } from "../../core/published.ts";
import { plainText } from "../../html/blocks.ts";
import { captions } from "../../views/sound/cues.ts";
import { articleAt } from "../article-at.ts";
import { type Made, openMade } from "../made.ts";
import type { Ask, Making } from "../making.ts";

/** Where a recording's transcript lies as plain text. */
export function transcriptPath({ path }: Pick<PublishedArticle, "path">): string {
  return `${path}/transcript.txt`;
}

/** `/YYYY/MM/DD/ID/transcript.txt`: the headline, then what is said, a paragraph a line. */
export function transcript(making: Making, ask: Ask): Promise<Made | null> {
  return articleAt(making, ask, async ({ played, headline, bodyHtml }) =>
    played ? openMade("text/plain", `${headline}\n\n${plainText(bodyHtml)}\n`) : null,
  );
}

/** `/YYYY/MM/DD/ID/captions.vtt`: the paragraphs that say when they are said. */
export function captionsFile(making: Making, ask: Ask): Promise<Made | null> {
  return articleAt(making, ask, async ({ played, recording, bodyHtml }) => {
    const vtt = played ? captions(bodyHtml, recording?.duration ?? null) : null;
    return vtt === null ? null : openMade("text/vtt", vtt);
  });
}
