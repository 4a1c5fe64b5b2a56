import { editionOf } from "../../core/site.ts";
import { MOST_NEWS, newsSiteMap } from "../../formats/news-site-map-xml.ts";
import { type MappedPage, siteMapIndex, siteMapPart } from "../../formats/site-map-xml.ts";
import { articlesOfDay } from "../../store/published/articles-of-day.ts";
import { articlesOfMonth } from "../../store/published/articles-of-month.ts";
import { mappedMonths } from "../../store/published/mapped-months.ts";
import { everyEvent } from "../../store/published/public-events.ts";
import { showsOf } from "../../store/published/shows-of.ts";
import { inEdition } from "../../views/edition/address.ts";
import { eventPath } from "../../views/events/event-path.ts";
import type { Frame } from "../../views/frame.ts";
import { showPath } from "../../views/sound/player.ts";
import { type Made, textMade } from "../made.ts";
import type { Ask, Making } from "../making.ts";

/** Articles in one part of the map: with those of the Traditional edition under the 50,000 addresses that a file may have. */
const PART = 20_000;
const PAGES = ["/", "/events/", "/pictures", "/podcasts", "/sitemap", "/about", "/contact", "/copyright", "/follow"];

/** `/sitemap.xml`: a part for the pages that are no articles, and one for each month, so that an old part changes only when something of that month does. */
export async function siteMapXml({ reading, frame }: Making): Promise<Made> {
  const { site, origin } = frame;
  const months = await mappedMonths(reading, site.id);
  const parts = months.flatMap(({ month, articles, changedAt }) => partPaths(month, articles).map((path) => ({ url: origin + path, changedAt })));
  const events = (await everyEvent(reading, site.id)).filter(isPublished);
  const changedAt = events.reduce((last, event) => Math.max(last, event.changedAt), 0);
  const ofEvents = events.length === 0 ? [] : [{ url: `${origin}/sitemap-events.xml`, changedAt }];
  return textMade("application/xml", siteMapIndex([{ url: `${origin}/sitemap-pages.xml`, changedAt: null }, ...ofEvents, ...parts]));
}

/** `/sitemap-events.xml`: the pages of the newest events. */
export async function eventsPart({ reading, frame }: Making): Promise<Made> {
  const events = (await everyEvent(reading, frame.site.id)).filter(isPublished).slice(-PART);
  return textMade("application/xml", siteMapPart(events.flatMap(({ eventId, changedAt }) => mapped(eventPath(eventId), changedAt, frame))));
}

function isPublished({ state }: { state: string }): boolean {
  return state === "published";
}

/** `/sitemap-pages.xml` */
export async function pagesPart({ reading, frame }: Making): Promise<Made> {
  const shows = await showsOf(reading, frame.site.id);
  const paths = [...PAGES, ...frame.sections.map(({ path }) => `/${path}/`), ...shows.map(showPath)];
  return textMade("application/xml", siteMapPart(paths.flatMap((path) => mapped(path, null, frame))));
}

/** `/sitemap-YYYY-MM.xml`, and `-2` and so on where a month has more than one part. */
export async function monthPart({ reading, frame }: Making, { params: { month = "", part = "1" } }: Ask): Promise<Made | null> {
  const articles = await articlesOfMonth(reading, frame.site.id, { month, limit: PART, offset: (Number(part) - 1) * PART });
  if (articles.length === 0) return null;
  return textMade("application/xml", siteMapPart(articles.flatMap(({ path, changedAt }) => mapped(path, changedAt, frame))));
}

/** `/news-sitemap.xml`: today's and yesterday's. */
export async function newsMap({ reading, frame }: Making): Promise<Made> {
  const { site, origin, today } = frame;
  const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const days = await Promise.all([today, yesterday].map((day) => articlesOfDay(reading, site.id, { day, limit: MOST_NEWS })));
  const articles = days.flat().slice(0, MOST_NEWS);
  const publication = { name: site.name, language: site.language === "zh-Hant" ? "zh-tw" : "zh-cn" };
  const news = articles.map(({ path, headline, publishedAt }) => ({ url: origin + path, title: headline, publishedAt }));
  return textMade("application/xml", newsSiteMap(publication, news));
}

/** The parts of the map that a site has, for an export. */
export async function partAddresses({ reading, frame }: Making): Promise<string[]> {
  return (await mappedMonths(reading, frame.site.id)).flatMap(({ month, articles }) => partPaths(month, articles));
}

function partPaths(month: string, articles: number): string[] {
  return Array.from({ length: Math.ceil(articles / PART) }, (_, n) => `/sitemap-${month}${n === 0 ? "" : `-${n + 1}`}.xml`);
}

/** A page, and its twin in the Traditional edition where there is one, each naming both. */
function mapped(path: string, changedAt: number | null, { site, origin }: Frame): MappedPage[] {
  if (!editionOf(site)) return [{ url: origin + path, changedAt, alternates: [] }];
  const urls = [origin + path, origin + inEdition(path, origin)];
  const alternates = urls.map((url, i) => ({ language: i === 0 ? "zh-Hans" : "zh-Hant", url }));
  return urls.map((url) => ({ url, changedAt, alternates }));
}
