import { Refused } from "../../core/refused.ts";
import { bareItem } from "../../formats/wires/bare-item.ts";
import { paragraphsOf } from "../../html/paragraphs-of.ts";
import type { Ingest } from "../ingest.ts";
import { digestOf } from "../items/item-keys.ts";
import { keepItem } from "../items/keep-items.ts";
import { reportOfItem } from "../items/report-of-item.ts";
import { safeItem } from "../items/safe-item.ts";
import type { Pasted } from "./paste-page.ts";

/** Characters of a text that somebody pastes. */
const LONGEST = 1_000_000;

/** Keeps a text (a line a paragraph) under its headline as a report of the source. @throws {Refused} "invalid" where either is missing, "too-large" over a million characters */
export async function pasteText(
  ingest: Pick<Ingest, "store">,
  actor: { id: string },
  sourceId: string,
  { headline, text }: { headline: string; text: string },
): Promise<Pasted> {
  const title = headline.replaceAll("\0", "").trim();
  if (title === "") throw new Refused("invalid", "The report needs a headline.", "来稿要有标题。", "headline");
  if (text.trim() === "") throw new Refused("invalid", "The report needs a text.", "来稿要有正文。", "text");
  if (text.length > LONGEST) throw new Refused("too-large", `The text has more than ${LONGEST} characters.`, `正文超过 ${LONGEST} 字。`, "text");
  const clean = text.replaceAll("\0", "");
  const item = safeItem({ ...bareItem, headline: title, bodyHtml: paragraphsOf(clean) });
  const page = { bytes: Buffer.from(`${title}\n${clean}`), type: "text/plain; charset=utf-8" };
  const report = reportOfItem(item);
  const arrival = { channel: { id: null, sourceId }, responseId: null, item, digest: digestOf(JSON.stringify(item)), page, report };
  return { ...(await keepItem(ingest, arrival, undefined, actor)), headline: title };
}
