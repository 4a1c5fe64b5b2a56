import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { setReviews } from "../workflow/set-reviews.ts";
import { sectionIn, treeOf } from "./tree-of.ts";

/** Says how many reviews (0–3) a section of that site asks for; null: as many as the one above it. @throws {Refused} "not-found"; "invalid" */
export function changeReviews(store: Store, actor: Actor, siteId: string, sectionId: string, reviews: number | null): Promise<void> {
  return store.act(async (act) => {
    sectionIn(await treeOf(act, siteId), sectionId);
    await setReviews(act, actor, sectionId, reviews);
  });
}
