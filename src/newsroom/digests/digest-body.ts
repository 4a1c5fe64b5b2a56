import type { Site } from "../../core/site.ts";
import { viaOf } from "../../group/dispatches/via-of.ts";
import { escapeHtml } from "../../html/tag.ts";
import { writeDateline } from "../../text/write-dateline.ts";
import type { TakenParagraph } from "./take-parts.ts";

/** What stands before the paragraphs: the site's own desk at the head of a new digest, or the dispatch of the paragraph that they are put behind. */
interface Head {
  desk: string;
  behind: string | null;
  /** Calendar year in the site's zone: another one is printed. */
  year: number;
}

/**
 * Paragraphs in the editor's order as a body (subset). Each carries its dispatch; wherever another dispatch begins, its dateline says so, and whom
 * it cites where what was taken of it does not.
 */
export function digestBody(taken: readonly TakenParagraph[], { desk, behind, year }: Head): string {
  return taken
    .map(({ dispatchId, text, filed, via }, i) => {
      const isFirst = dispatchId !== (taken[i - 1]?.dispatchId ?? behind);
      const dateline = isFirst && filed ? `${writeDateline(filed, year)} ` : "";
      const run = runFrom(taken, i).map((one) => one.text);
      const cited = isFirst && via !== null && viaOf(run, filed?.name ?? null) !== via ? `据${via}报道，` : "";
      return `<p data-dispatch="${dispatchId}">${escapeHtml(`${i === 0 ? desk : ""}${dateline}${cited}${text}`)}</p>`;
    })
    .join("");
}

/** 丝路资讯网莫斯科编发：, as a site begins what it compiled; empty for one without a desk. */
export function deskText({ name, desk }: Pick<Site, "name" | "desk">): string {
  return desk === null ? "" : `${name}${desk.place}${desk.act}：`;
}

function runFrom(taken: readonly TakenParagraph[], from: number): readonly TakenParagraph[] {
  const end = taken.findIndex(({ dispatchId }, i) => i > from && dispatchId !== taken[from]?.dispatchId);
  return taken.slice(from, end === -1 ? undefined : end);
}
