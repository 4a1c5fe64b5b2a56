import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { systemClock } from "../src/commands/system-clock.ts";
import type { ListItem, PublishedArticle } from "../src/core/published.ts";
import { openStore, type Store } from "../src/store/store.ts";
import { convert } from "../src/text/convert.ts";

/** Debian's Hugo, or null where it is not installed. */
export const HUGO = existsSync("/usr/bin/hugo") ? "/usr/bin/hugo" : null;

/**
 * Writes what the sites of a data folder show as Hugo sites below `folder`: the same articles with their pictures' pages, lists of sections and
 * days, feeds in three forms. The Traditional edition, which Hugo could not make, is handed to it as a second language. Returns their folders.
 */
export async function hugoSites(data: string, folder: string): Promise<string[]> {
  const store = await openStore({ folder: data, clock: systemClock, readonly: true });
  try {
    const ids = (await store.write.selectFrom("sites").select("id").execute()).map(({ id }) => id);
    for (const siteId of ids) await writeSite(store, siteId, join(folder, siteId));
    return ids.map((siteId) => join(folder, siteId));
  } finally {
    await store.close();
  }
}

async function writeSite(store: Store, siteId: string, folder: string): Promise<void> {
  cpSync(join(import.meta.dirname, "hugo"), folder, { recursive: true });
  const columns = await columnsOf(store, siteId);
  const rows = await store.write.selectFrom("publications").selectAll().where("siteId", "=", siteId).where("state", "=", "published").execute();
  for (const { articleId, item, page, bodyHtml } of rows) {
    const article: Written = { ...JSON.parse(item), ...JSON.parse(page), bodyHtml };
    for (const language of ["hans", "hant"] as const) {
      writeArticle(join(folder, "content", language), article, columns.get(articleId) ?? [], language);
    }
  }
}

/** Names of the sections in whose lists each article stands. */
async function columnsOf(store: Store, siteId: string): Promise<Map<string, string[]>> {
  const rows = await store.write
    .selectFrom("placements")
    .innerJoin("sections", "sections.id", "placements.sectionId")
    .select(["articleId", "path"])
    .where("placements.siteId", "=", siteId)
    .execute();
  return new Map([...Map.groupBy(rows, ({ articleId }) => articleId)].map(([id, ofOne]) => [id, ofOne.map(({ path }) => path.replaceAll("/", "-"))]));
}

type Written = ListItem & Pick<PublishedArticle, "bodyHtml" | "byline" | "sourceName" | "relatedLinks" | "pictures">;

function writeArticle(content: string, article: Written, columns: readonly string[], language: "hans" | "hant"): void {
  const said = (text: string) => (language === "hant" ? convert(text, "tw") : text);
  const { path, headline, summary, publishedAt, byline, sourceName, relatedLinks, pictures, bodyHtml } = article;
  const date = new Date(publishedAt).toISOString();
  const front = {
    ...{ title: said(headline), date, url: language === "hant" ? `/hant${path}` : path, summary: said(summary), source: sourceName, byline, columns },
    days: [date.slice(0, 10)],
    related: relatedLinks.map(({ title }) => said(title)),
    pictures: pictures.map(({ alt, caption, renditions }) => ({ path: renditions.at(-1)?.path, alt, caption: said(caption) })),
    outputs: pictures.length > 0 ? ["html", "pictures"] : ["html"],
  };
  const file = join(content, `${path}.html`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(front)}\n\n${said(bodyHtml)}`);
}

/** Builds a Hugo site anew. */
export function buildHugo(site: string): void {
  execFileSync(HUGO ?? "hugo", ["--quiet", "--source", site, "--destination", join(site, "public"), "--cleanDestinationDir"], { stdio: "inherit" });
}

/** Files below a folder. */
export function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}
