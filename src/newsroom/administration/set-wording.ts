import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import type { Wording } from "../workflow/wording-of.ts";
import { siteById } from "./change-site.ts";
import { putSetting } from "./settings.ts";

/** Sets what a site tells its readers of a correction and of a withdrawal unless the editor writes otherwise; null or empty: nothing. @throws {Refused} "not-found" */
export function setWording(store: Store, actor: Actor, siteId: string, wording: Wording): Promise<void> {
  return store.act(async (act) => {
    await siteById(act, siteId);
    await putSetting(act, actor, `notice:${siteId}:correction`, wording.correction?.trim() || null);
    await putSetting(act, actor, `notice:${siteId}:withdrawal`, wording.withdrawal?.trim() || null);
    await act.audit(actor.id, "set-wording", siteId);
  });
}
