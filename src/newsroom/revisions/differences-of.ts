import { setImmediate as nextTurn } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { ArticleText } from "../../core/article.ts";
import { Refused } from "../../core/refused.ts";
import { type Block, blocks } from "../../html/blocks.ts";
import type { Schema } from "../../store/schema.ts";
import { type ParagraphChange, paragraphChanges } from "../../text/diff/paragraphs.ts";
import { type Piece, pieces } from "../../text/diff/pieces.ts";
import { headlineWords } from "../headline-words.ts";
import type { RevisionHead } from "./revision-head.ts";
import { type RevisionWithText, revisionWithText } from "./revision-with-text.ts";

/** What one revision says otherwise than another. */
export interface Differences {
  from: RevisionHead;
  to: RevisionHead;
  fields: { field: string; pieces: Piece[] }[];
  body: ChangedParagraph[];
}

/** A paragraph of the newer text, or (`removed`) one that is gone. A figure's text is its caption; another picture under the same one is `restyled`. */
interface ChangedParagraph {
  kind: ParagraphChange["kind"];
  tag: string;
  text: string;
  pieces?: Piece[];
}

/** What `to` changed since `from`, or since the revision that it was written on. @throws {Refused} "not-found" */
export async function differencesOf(db: Kysely<Schema>, articleId: string, names: { from: string | null; to: string }): Promise<Differences> {
  const newer = await revisionWithText(db, articleId, names.to);
  const base = names.from ?? newer.basedOn;
  if (base === null) throw new Refused("not-found", "The first revision changed nothing.", "第一版没有可对照的旧版。");
  const older = await revisionWithText(db, articleId, base);
  return {
    from: headOf(older),
    to: headOf(newer),
    fields: fieldsBetween(older.text, newer.text),
    body: await bodyBetween(blocks(older.text.bodyHtml), blocks(newer.text.bodyHtml)),
  };
}

function headOf({ text: _text, provenance: _provenance, ...head }: RevisionWithText): RevisionHead {
  return head;
}

function fieldsBetween(older: ArticleText, newer: ArticleText): Differences["fields"] {
  return FIELDS.flatMap((field) => {
    const before = lineOf(older[field]);
    const after = lineOf(newer[field]);
    return before === after ? [] : [{ field, pieces: pieces(before, after, headlineWords) }];
  });
}

const FIELDS = [
  "headline",
  "headlineList",
  "headlineSearch",
  "byline",
  "sourceName",
  "desk",
  "act",
  "agency",
  "located",
  "editor",
  "originalUrl",
  "originalHeadline",
  "summary",
  "leadAssetId",
  "recording",
  "relatedLinks",
  "copyrightNotice",
  "usageTerms",
] as const satisfies (keyof ArticleText)[];

function lineOf(value: ArticleText[(typeof FIELDS)[number]]): string {
  if (value === null || typeof value === "string") return value ?? "";
  if (!Array.isArray(value)) return [value.assetId, value.showId, value.episode].filter((part) => part !== null).join(" ");
  return value.map((one) => (typeof one === "string" ? one : [one.title, one.articleId ?? one.url].filter(Boolean).join(" "))).join("\n");
}

/** Others have their turn between two paragraphs: a long text takes some 50 ms in all. */
async function bodyBetween(older: readonly Block[], newer: readonly Block[]): Promise<ChangedParagraph[]> {
  const changes: ChangedParagraph[] = [];
  let begun = performance.now();
  for (const change of paragraphChanges(older, newer, headlineWords)) {
    const { tag, text } = (change.kind === "removed" ? older[change.from] : newer[change.to]) ?? { tag: "p", text: "" };
    changes.push({ kind: change.kind, tag, text, ...(change.kind === "changed" && { pieces: change.pieces }) });
    if (performance.now() - begun < SLICE) continue;
    await nextTurn();
    begun = performance.now();
  }
  return changes;
}

/** Milliseconds for which a comparison holds the process, at most, but for one paragraph. */
const SLICE = 5;
