import { type Origin, originOf, withoutOrigin } from "../../check/taken/origin-of.ts";
import type { Site } from "../../core/site.ts";
import type { Staff } from "../../core/staff.ts";
import { wallAt } from "../../core/zone.ts";
import { blocks } from "../../html/blocks.ts";
import { dispatchesOf } from "../../html/dispatches-of.ts";
import { articleById } from "../../store/articles.ts";
import type { Store } from "../../store/store.ts";
import { textToCheck } from "../checks/text-to-check.ts";
import { type CitedDispatch, citedDispatches } from "./cited-dispatches.ts";

/** 出处 of a text: how each paragraph stands to the dispatch that it names, computed anew each time. */
export interface ArticleProvenance {
  revisionId: string;
  /** Of the asker's own unsaved text. */
  isWorkingCopy: boolean;
  /** A block of the body each; null for what needs no source: headings, pictures, tables, and all of what the newsroom wrote itself. */
  paragraphs: (({ dispatchId: string | null } & Origin) | null)[];
  /** Those that are named, each with the others of its report. */
  dispatches: CitedDispatch[];
}

/** Holds what `staff` has before him of an article against the dispatches that it names. @throws {Refused} "not-found" */
export async function articleProvenance(store: Store, staff: Staff, articleId: string): Promise<ArticleProvenance> {
  const { write: db, clock } = store;
  const { siteId } = await articleById(db, articleId);
  const { revisionId, isWorkingCopy, text, provenance } = await textToCheck(db, staff.id, articleId);
  const inherited = new Map(provenance.map(({ paragraph, dispatchId }) => [paragraph, dispatchId]));
  const named = dispatchesOf(text.bodyHtml).map((id, i) => id ?? inherited.get(i) ?? null);
  const { settings } = await db.selectFrom("sites").select("settings").where("id", "=", siteId).executeTakeFirstOrThrow();
  const { zone, language }: Site = JSON.parse(settings);
  const now = clock.now();
  const ids = [...new Set(named.flatMap((id) => id ?? []))];
  const dispatches = await citedDispatches({ db, now }, ids, { language, year: wallAt(now, zone).year });
  const paragraphsOf = new Map(dispatches.map(({ id, paragraphs }) => [id, paragraphs]));
  const paragraphs = blocks(text.bodyHtml).map(({ tag, text: words }, i) => {
    if (dispatches.length === 0 || !SOURCED.has(tag)) return null;
    const dispatchId = named[i] ?? null;
    const theirs = paragraphsOf.get(dispatchId ?? "");
    return { dispatchId, ...(theirs ? originOf(words, theirs) : withoutOrigin(words)) };
  });
  return { revisionId, isWorkingCopy, paragraphs, dispatches };
}

/** Blocks whose words come from somewhere. */
const SOURCED = new Set(["p", "ul", "ol", "blockquote"]);
