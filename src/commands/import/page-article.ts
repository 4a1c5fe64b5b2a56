import { lossOf } from "../../core/old-post.ts";
import type { ExtractedReport } from "../../core/report.ts";
import type { OldArticle } from "./old-site.ts";

/** The first crumb of most pages: no section. */
const HOME = /^(?:网站|本站)?(?:首页|主页)$|^home$/i;

/** A page that was read, as an article; its sections are those of its breadcrumb. `oldUrls` is empty where nothing is known of where it stood. */
export function pageArticle(report: ExtractedReport, kept: Pick<OldArticle, "bytes" | "type" | "file">, oldUrls: readonly string[]): OldArticle {
  const crumbs = report.breadcrumb.filter((crumb) => !HOME.test(crumb));
  const trail = crumbs.map((name) => ({ name, slug: null }));
  const dropped = report.linkLists.reduce((sum, { links }) => sum + links.length, 0);
  return {
    ...kept,
    report,
    isDraft: false,
    trails: oldUrls.length > 0 && trail.length > 0 ? [trail] : [],
    oldUrls,
    summary: null,
    leadPicture: null,
    losses: oldUrls.length > 0 ? lossOf("fields", dropped, "links of lists beside the text left behind") : [],
  };
}
