import { Refused } from "../../core/refused.ts";
import { type Importing, importArticle } from "./import-article.ts";
import type { OldSite } from "./old-site.ts";
import { progressLine } from "./progress-line.ts";
import { Tally } from "./tally.ts";

/** Imports one article after the other and says what failed as it comes. A full disk ends it: nothing more could be kept. */
export async function importSite(importing: Importing, site: OldSite, say: (line: string) => void): Promise<Tally> {
  const tally = new Tally();
  const progress = progressLine(site.total);
  let number = 0;
  for await (const source of site.articles()) {
    progress.show(number++, source.name);
    try {
      const { outcome, losses } = await importArticle(importing, source);
      tally.done(outcome);
      tally.lose(source.name, losses);
    } catch (error) {
      progress.clear();
      if (!(error instanceof Refused) || error.code === "disk-full") throw error;
      say(`${source.name}: ${error.message}`);
      tally.failed(source.name, error.message);
    }
  }
  progress.clear();
  tally.lose("the whole", site.losses());
  return tally;
}
