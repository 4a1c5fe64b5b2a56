import type { Community } from "../../core/community.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { siteById } from "../administration/change-site.ts";
import { putSite } from "../administration/put-site.ts";

/** Sets what readers may do on a site, and within which time its notices are answered. @throws {Refused} "not-found" */
export function setCommunity(store: Store, actor: Actor, siteId: string, community: Community): Promise<void> {
  return store.act(async (act) => {
    const { site } = await siteById(act, siteId);
    await putSite(act, actor, { ...site, community });
    await act.audit(actor.id, "set-community", siteId, { ...community });
  });
}
