import { articleOfReport } from "../store/articles.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { type CreatedArticle, draftArticle, type NewArticle } from "./create-article.ts";
import { keepOldAddresses } from "./keep-old-addresses.ts";
import { publishRevision } from "./publish.ts";
import type { Warrant } from "./warrant.ts";

/** An article to be made of a report; `publish` is null for a draft, else what warrants its publication. */
export interface PlacedReport extends NewArticle {
  reportId: string;
  publish: Warrant | null;
  /** Paths at which it stood before (`/2019/渡口/`, `/?p=12`): they lead to it for ever once it is published. */
  oldAddresses?: readonly string[];
}

/** `takenAddresses` are those that lead elsewhere already, or are the portal's own. `isNew` is false where the home site had already made an article of that report; then nothing was written. */
export interface PlacedArticle extends CreatedArticle {
  isNew: boolean;
  takenAddresses: string[];
}

/** Makes an article of a report, and publishes it, in one act: a crash leaves all of it or nothing, and to go on is to call it again. @throws {Refused} as createArticle and publish */
export function placeReport(store: Store, actor: Actor, report: PlacedReport): Promise<PlacedArticle> {
  return store.act(async (act) => {
    const made = await articleOfReport(act.db, report.places[0]?.siteId ?? "", report.reportId);
    if (made) return { articleId: made.id, revisionId: made.currentRevisionId, isNew: false, takenAddresses: [] };
    const created = await draftArticle(act, actor, report);
    if (report.publish) await publishRevision(act, actor, created.articleId, created.revisionId, report.publish);
    const takenAddresses = report.publish ? await keepOldAddresses(act, created.articleId, report.oldAddresses ?? []) : [];
    return { ...created, isNew: true, takenAddresses };
  });
}
