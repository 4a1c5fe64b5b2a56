import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import { tags } from "../../store/tags.ts";
import type { Actor } from "../actor.ts";
import { putCover } from "./prepare-cover.ts";

/** Removes a show in which readers find no episode; whoever follows its feed gets 404. A draft that names it is asked to choose another one. @throws {Refused} "not-found", "conflict" */
export function removeShow(store: Store, actor: Actor, { siteId, showId }: { siteId: string; showId: string }): Promise<void> {
  return store.act(async (act) => {
    const { db } = act;
    const row = await db.selectFrom("shows").select("slug").where("id", "=", showId).where("siteId", "=", siteId).executeTakeFirst();
    if (!row) throw new Refused("not-found", "There is no such show.", "没有这个节目。");
    const episode = await db.selectFrom("episodes").select("articleId").where("siteId", "=", siteId).where("showId", "=", showId).executeTakeFirst();
    if (episode) {
      throw new Refused(
        "conflict",
        "It has public episodes. Take them out of it first, or say that it has ended.",
        "节目里还有已发布的单集。请先让这些单集不属于它，或者把节目标为已完结。",
      );
    }
    await putCover(act, showId, null);
    await db.deleteFrom("shows").where("id", "=", showId).execute();
    act.touch(tags.show(showId), tags.shows(siteId), tags.site(siteId));
    await act.audit(actor.id, "remove-show", showId, { slug: row.slug });
  });
}
