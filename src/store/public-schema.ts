import type { CommentSwitch } from "../core/community.ts";
import type { Section } from "../core/section.ts";
import type { RelatedNewsRow } from "./schema/related.ts";
import type { PublicSearchSchema } from "./schema/search.ts";

/** Tables that readers' pages may be made of. The portal's connection can read these and nothing else. */
export interface PublicSchema extends PublicSearchSchema {
  sites: SiteRow;
  hosts: { host: string; siteId: string; position: number };
  sections: Section;
  redirects: { siteId: string; path: string; target: string };
  /** What a Simplified phrase is in the Traditional edition of a site, or (`siteId` empty) of every site. */
  editionWords: { siteId: string; simplified: string; traditional: string };
  /** Which day (`2026-11-21`) it is at a site, by its own clocks. */
  siteDays: { siteId: string; day: string };
  /** What readers see of a source: whether its works are the newsroom's own, and the clause that they carry, or null for the site's. */
  sourceClauses: { sourceId: string; own: number; clause: string | null };
  blocks: BlockRow;
  blockItems: { blockId: string; position: number; articleId: string };
  /** When (UTC ms) an article leaves a block by itself; those without a row stay. */
  pinEnds: { blockId: string; articleId: string; endsAt: number };
  publications: PublicationRow;
  placements: PlacementRow;
  publicBlobs: { hash: string; articleId: string; type: string };
  relatedNews: RelatedNewsRow;
  shownComments: ShownCommentRow;
  /** Articles whose comments are not simply open. */
  commentSwitches: { articleId: string; state: Exclude<CommentSwitch, "open"> };
  /** 专栏: a section that one reader writes; the section's name and address are its own. */
  columns: { sectionId: string; siteId: string; byline: string; about: string };
  /** `settings` is the JSON of core's Show. */
  shows: { id: string; siteId: string; slug: string; settings: string };
  /** What can be heard or seen: an article in its show, and (`showId` empty) in the whole site. Times in UTC ms. */
  episodes: { siteId: string; showId: string; publishedAt: number; articleId: string };
  /** Which listed articles of a site name whom in their byline; times in UTC ms. */
  bylines: { siteId: string; name: string; publishedAt: number; articleId: string };
  /** How many listed articles a site has of a month (`2026-11` by its own clocks), and when (UTC ms) one of them last changed. */
  mappedMonths: { siteId: string; month: string; articles: number; changedAt: number };
  publicEvents: PublicEventRow;
  /** Articles of a site that tell of one of its public events. */
  publicEventArticles: { siteId: string; eventId: string; articleId: string };
  changes: { seq: number; at: number };
  changedTags: { tag: string; seq: number };
}

/** `settings` is the JSON of core's Site. */
interface SiteRow {
  id: string;
  name: string;
  settings: string;
}

interface BlockRow {
  id: string;
  siteId: string;
  slot: string;
  title: string;
  sectionId: string | null;
  fill: number;
  size: number;
  position: number;
}

/**
 * One article on one site, ready to print: a page is one row. `item` (JSON of ListItem) stands before the long columns,
 * so that lists read it without touching the body; `page` is the JSON of the rest of PublishedArticle but `bodyHtml`.
 */
export interface PublicationRow {
  articleId: string;
  siteId: string;
  state: string;
  homeSiteId: string;
  item: string;
  page: string;
  bodyHtml: string;
}

/** A listed article in one section of one site, in each section above it, and in the whole site (`sectionId` empty). `day` is the site's. */
export interface PlacementRow {
  siteId: string;
  sectionId: string;
  publishedAt: number;
  articleId: string;
  day: string;
  hasPicture: number;
}

/** A comment that readers see; `number` counts those of an article on a site as they were shown, from 1, and `replyTo` names another. */
interface ShownCommentRow {
  articleId: string;
  siteId: string;
  number: number;
  name: string;
  text: string;
  /** When it was written, UTC ms. */
  at: number;
  replyTo: number | null;
}

/**
 * An event on one site, for ever: its page as it was published, that of an event `mergedInto` another, or one withdrawn. `item` is the JSON of EventItem,
 * `page` that of EventTold; both are empty unless it is published. Times in UTC ms; `publishedAt` is of the first time. `storyTitle` is what editors
 * called its story, if they did.
 */
export interface PublicEventRow {
  eventId: string;
  siteId: string;
  state: "published" | "merged" | "withdrawn";
  mergedInto: string | null;
  publishedAt: number;
  changedAt: number;
  item: string;
  page: string;
  storyId: string | null;
  storyTitle: string | null;
}

/** The names, for the authorizer and the role that guard them. */
export const PUBLIC_TABLES: readonly (keyof PublicSchema)[] = [
  "sites",
  "hosts",
  "sections",
  "redirects",
  "editionWords",
  "siteDays",
  "sourceClauses",
  "blocks",
  "blockItems",
  "pinEnds",
  "publications",
  "placements",
  "publicBlobs",
  "shownComments",
  "commentSwitches",
  "columns",
  "shows",
  "episodes",
  "searchTexts",
  "searchIndex",
  "bylines",
  "mappedMonths",
  "relatedNews",
  "publicEvents",
  "publicEventArticles",
  "changes",
  "changedTags",
];
