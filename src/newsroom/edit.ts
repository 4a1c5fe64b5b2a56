import type { ArticleText, Provenance } from "../core/article.ts";
import { Refused } from "../core/refused.ts";
import { dispatchesOf } from "../html/dispatches-of.ts";
import type { Act } from "../store/act.ts";
import { articleById, revisionById } from "../store/articles.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { addRevision } from "./add-revision.ts";
import { noteText } from "./article-work.ts";
import { inheritProvenance } from "./inherit-provenance.ts";
import { textChanged } from "./workflow/text-changed.ts";

/** A changed text and the revision that it was changed from. */
export interface Edit {
  basedOn: string;
  text: ArticleText;
  /** For the history; may be empty. */
  why: string;
  /** Where it is missing, paragraphs inherit that of the older revision. */
  provenance?: readonly Provenance[];
}

/** Saves a new revision and returns its id; readers see it when it is published. @throws {Refused} "stale" where another was saved since; "invalid" */
export function edit(store: Store, actor: Actor, articleId: string, change: Edit): Promise<string> {
  return store.act(async (act) => {
    const revisionId = await saveRevision(act, actor, articleId, change);
    await act.audit(actor.id, "edit", articleId, { revision: revisionId, basedOn: change.basedOn });
    return revisionId;
  });
}

/** The same inside an act, without its audit row. */
export async function saveRevision(act: Act, actor: Actor, articleId: string, { basedOn, text, why, ...given }: Edit): Promise<string> {
  const article = await articleById(act.db, articleId);
  requireCurrent(article.currentRevisionId, basedOn);
  const provenance = given.provenance ?? (await inherited(act, articleId, basedOn, text.bodyHtml));
  const revisionId = await addRevision(act, { articleId, basedOn, byId: actor.id, why, text, provenance });
  await act.db.updateTable("articles").set({ currentRevisionId: revisionId }).where("id", "=", articleId).execute();
  await noteText(act, articleId);
  await textChanged(act, actor, articleId);
  return revisionId;
}

async function inherited({ db }: Act, articleId: string, revisionId: string, bodyHtml: string): Promise<Provenance[]> {
  const { text } = await revisionById(db, articleId, revisionId);
  const provenance = await db.selectFrom("provenance").select(["paragraph", "dispatchId"]).where("revisionId", "=", revisionId).execute();
  const before = inheritProvenance({ bodyHtml: text.bodyHtml, provenance }, bodyHtml);
  return withNamed(before, await knownDispatches(db, dispatchesOf(bodyHtml)));
}

/** @throws {Refused} "stale" where `named` is not the newest revision: merged in silence, the newer one would be lost */
export function requireCurrent(current: string, named: string): void {
  if (current !== named)
    throw new Refused("stale", `This text was changed meanwhile: ${current} is newer than ${named}.`, "稿件刚刚被修改过，已有更新的版本，请先查看。");
}

/** What paragraphs say themselves goes before what was known of others in their place. */
function withNamed(inherited: readonly Provenance[], named: readonly (string | null)[]): Provenance[] {
  const said = named.flatMap((dispatchId, paragraph) => (dispatchId === null ? [] : [{ paragraph, dispatchId }]));
  return [...said, ...inherited.filter(({ paragraph }) => (named[paragraph] ?? null) === null)];
}

/** A text pasted from another newsroom may name what is not here: that says nothing. */
async function knownDispatches(db: Act["db"], named: readonly (string | null)[]): Promise<(string | null)[]> {
  const ids = [...new Set(named.flatMap((id) => id ?? []))];
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("dispatches").select("id").where("id", "in", ids).execute();
  const known = new Set(rows.map(({ id }) => id));
  return named.map((id) => (id !== null && known.has(id) ? id : null));
}
