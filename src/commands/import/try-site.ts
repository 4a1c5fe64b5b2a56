import { Refused } from "../../core/refused.ts";
import { choiceFor, type Importing, requireHeadline } from "./import-article.ts";
import { labelOf } from "./old-sections.ts";
import type { OldArticle, OldSite } from "./old-site.ts";
import { ownBody } from "./own-body.ts";
import { Tally } from "./tally.ts";

/** Headlines of a section that are shown. */
const SHOWN = 3;

/** Says what an import would do, by section, with the first headlines of each, and what would be lost. Keeps nothing, and asks nobody but for pages of a list. */
export async function trySite(
  importing: Importing,
  site: OldSite,
  { out, say }: { out(text: string): void; say(line: string): void },
): Promise<Tally> {
  const tally = new Tally();
  const sections = new Map<string, { count: number; first: string[] }>();
  for await (const source of site.articles()) {
    try {
      const article = await source.read();
      const headline = requireHeadline(article.report);
      const { chosen, losses } = choiceFor(importing, article);
      const state = article.isDraft ? " (draft)" : "";
      for (const label of chosen.map(labelOf)) {
        const section = sections.get(label) ?? { count: 0, first: [] };
        sections.set(label, section);
        section.count++;
        if (section.first.length < SHOWN) section.first.push(`    ${article.report.published ?? "no time"}  ${headline}${state}\n`);
      }
      tally.done(article.isDraft ? "draft" : importing.publish ? "published" : "stored");
      tally.lose(source.name, [...losses, ...(await pictureLosses(importing, article))]);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(`${source.name}: ${error.message}`);
      tally.failed(source.name, error.message);
    }
  }
  for (const [label, { count, first }] of sections) out(`${label}: ${count}\n${first.join("")}`);
  tally.lose("the whole", site.losses());
  return tally;
}

async function pictureLosses({ pictures, siteUrl }: Importing, { report, leadPicture }: OldArticle) {
  const bring = async (address: string) => ((await pictures.isThere(address)) ? { assetId: "x" } : { why: "would not be found (--files, --fetch)" });
  const lead = leadPicture === null ? "" : `<img src="${leadPicture.replaceAll('"', "%22")}" alt="">`;
  return (await ownBody(report.bodyHtml + lead, siteUrl, bring)).losses;
}
