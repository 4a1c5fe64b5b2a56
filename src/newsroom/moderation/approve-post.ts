import type { Staff } from "../../core/staff.ts";
import type { Store } from "../../store/store.ts";
import { draftArticle } from "../create-article.ts";
import { publishRevision } from "../publish.ts";
import { signText } from "../workflow/sign.ts";
import { awaitedStep, situationOf } from "../workflow/situation.ts";
import { submitText } from "../workflow/submit.ts";
import { postText } from "./post-text.ts";
import { waitingPost } from "./waiting-post.ts";

/** The article that a post became; it awaits more signatures where its section asks for them. */
export interface Approved {
  articleId: string;
  isPublic: boolean;
}

/**
 * Makes a columnist's post an article of their section: they submit it, `staff` signs its first review, and it is published where no other
 * review is missing. From then on it is an article like all others. `changedAt` names the version that was read.
 * @throws {Refused} "stale"; "not-found"; "conflict" while all publishing is frozen
 */
export function approvePost(store: Store, staff: Staff, postId: string, changedAt: number): Promise<Approved> {
  return store.act(async (act) => {
    const { siteId, sectionId, byline, readerId, ...post } = await waitingPost(act, postId, changedAt);
    const author = { id: readerId, name: byline };
    const { articleId, revisionId } = await draftArticle(act, author, { text: postText(post, byline), places: [{ siteId, sectionId }] });
    await submitText(act, author, articleId, revisionId);
    const submitted = await situationOf(act.db, articleId, act.now);
    if (submitted.work.stage === "review") await signText(act, staff, articleId, { revisionId, step: 1 });
    const isPublic = awaitedStep(await situationOf(act.db, articleId, act.now)) === null;
    if (isPublic) await publishRevision(act, staff, articleId, revisionId, { kind: "signed" });
    await act.db
      .updateTable("posts")
      .set({ state: "taken", articleId, reason: null, decidedAt: act.now, decidedById: staff.id })
      .where("id", "=", postId)
      .execute();
    await act.audit(staff.id, "approve-post", postId, { article: articleId });
    return { articleId, isPublic };
  });
}
