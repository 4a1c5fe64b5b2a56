import type { Kysely } from "kysely";
import type { ArticleText } from "../../core/article.ts";
import { Refused } from "../../core/refused.ts";
import { blocks } from "../../html/blocks.ts";
import type { Schema } from "../../store/schema.ts";
import { type Piece, pieces } from "../../text/diff/pieces.ts";
import { headlineWords } from "../headline-words.ts";
import { bodyBetween, type ChangedParagraph } from "./body-between.ts";
import type { RevisionHead } from "./revision-head.ts";
import { type RevisionWithText, revisionWithText } from "./revision-with-text.ts";

/** What one revision says otherwise than another. */
export interface Differences {
  from: RevisionHead;
  to: RevisionHead;
  fields: { field: string; pieces: Piece[] }[];
  body: ChangedParagraph[];
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
