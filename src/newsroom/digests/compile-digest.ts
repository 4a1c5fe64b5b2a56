import type { ArticleText, Provenance } from "../../core/article.ts";
import { Refused } from "../../core/refused.ts";
import type { Site } from "../../core/site.ts";
import type { Staff } from "../../core/staff.ts";
import { wallAt } from "../../core/zone.ts";
import { dispatchesOf } from "../../html/dispatches-of.ts";
import type { Act } from "../../store/act.ts";
import { articleById, revisionById } from "../../store/articles.ts";
import type { Store } from "../../store/store.ts";
import { draftArticle } from "../create-article.ts";
import { saveRevision } from "../edit.ts";
import { answeredSave } from "../revisions/answered-save.ts";
import { deskText, digestBody } from "./digest-body.ts";
import { digestText } from "./digest-text.ts";
import { placeFor, requireDraft } from "./place-for.ts";
import { type Part, takeParts } from "./take-parts.ts";

/** What an editor chose, in order; with `articleId` it goes to the end of that draft. */
export interface DigestWish {
  parts: readonly Part[];
  headline?: string | undefined;
  sectionId?: string | undefined;
  articleId?: string | undefined;
  /** The client's own name (UUID) for this wish: asked again, it makes nothing new. */
  saveId?: string | undefined;
}

/**
 * Compiles a draft of paragraphs of reports, each with the dispatch that it came in: all of them, or (Refused) nothing is written.
 * @throws {Refused} "not-found"; "not-allowed"; "invalid"; "conflict" that names a report that may not be used, or the state of an article that is no draft
 */
export function compileDigest(store: Store, staff: Staff, siteId: string, { saveId, ...wish }: DigestWish): Promise<{ articleId: string }> {
  return store.act(async (act) => {
    const done = saveId === undefined ? null : await answeredSave(act, staff, saveId);
    if (done) return { articleId: done.articleId };
    const row = await act.db.selectFrom("sites").select("settings").where("id", "=", siteId).executeTakeFirst();
    if (!row) throw new Refused("not-found", "There is no such site.", "没有这个站点。");
    const site: Site = JSON.parse(row.settings);
    const made =
      wish.articleId === undefined ? await newDigest(act, staff, site, wish) : await longerDigest(act, staff, site, wish.articleId, wish.parts);
    if (saveId !== undefined)
      await act.db
        .insertInto("saves")
        .values({ byId: staff.id, saveId, ...made })
        .execute();
    return { articleId: made.articleId };
  });
}

async function newDigest(act: Act, staff: Staff, site: Site, { parts, headline, sectionId }: Omit<DigestWish, "saveId">) {
  const taken = await takeParts(act, site.language, parts);
  const place = await placeFor(act.db, staff, site.id, sectionId ?? null, taken);
  const bodyHtml = digestBody(taken, { desk: deskText(site), behind: null, year: wallAt(act.now, site.zone).year });
  const text = digestText(site, staff, taken, headline ?? null, bodyHtml);
  return draftArticle(act, staff, { text, places: [place], provenance: provenanceIn(bodyHtml) });
}

async function longerDigest(act: Act, staff: Staff, site: Site, articleId: string, parts: readonly Part[]) {
  await requireDraft(act.db, staff, site.id, articleId);
  const taken = await takeParts(act, site.language, parts);
  const { currentRevisionId: basedOn } = await articleById(act.db, articleId);
  const { text } = await revisionById(act.db, articleId, basedOn);
  const behind = dispatchesOf(text.bodyHtml).at(-1) ?? null;
  const bodyHtml = text.bodyHtml + digestBody(taken, { desk: "", behind, year: wallAt(act.now, site.zone).year });
  const longer: ArticleText = { ...text, bodyHtml };
  const revisionId = await saveRevision(act, staff, articleId, { basedOn, text: longer, why: "" });
  await act.audit(staff.id, "edit", articleId, { revision: revisionId, basedOn });
  return { articleId, revisionId };
}

function provenanceIn(bodyHtml: string): Provenance[] {
  return dispatchesOf(bodyHtml).map((dispatchId, paragraph) => ({ paragraph, dispatchId }));
}
