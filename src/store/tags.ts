/** Names of what a page is made of; a page is good while none of its tags has changed since it was made. */
export const tags = {
  /** The article's own page, and whatever else says something of it alone. */
  article: (articleId: string) => `article:${articleId}`,
  /** The lists of a section; an act touches those of the sections above it as well. */
  section: (sectionId: string) => `section:${sectionId}`,
  /** What a block shows of what was chosen for it. */
  block: (blockId: string) => `block:${blockId}`,
  /** Which blocks a front has, in which order; without a section the site's home. */
  front: (siteId: string, sectionId: string | null) => `front:${siteId}:${sectionId ?? ""}`,
  /** A day's archive (`2026-11-21` in the site's zone). */
  day: (siteId: string, day: string) => `day:${siteId}:${day}`,
  /** How many articles each day of a month (`2026-11`) has. */
  month: (siteId: string, month: string) => `month:${siteId}:${month}`,
  /** Which days of a month have articles at all. */
  days: (siteId: string, month: string) => `days:${siteId}:${month}`,
  /** Which day with articles follows this one; `null` before the first. */
  after: (siteId: string, day: string | null) => `after:${siteId}:${day ?? ""}`,
  /** Which day with articles comes before this one; `null` after the last. */
  before: (siteId: string, day: string | null) => `before:${siteId}:${day ?? ""}`,
  /** Whatever stands on every page of a site: its settings, its tree, and where old addresses of its sections lead. */
  site: (siteId: string) => `site:${siteId}`,
  /** Which sites there are, and on which hosts they answer. */
  sites: "sites",
  /** What day it is at a site. */
  today: (siteId: string) => `today:${siteId}`,
  /** What year it is at a site. */
  year: (siteId: string) => `year:${siteId}`,
  /** The newest of a whole site, whatever the section: feeds, site maps. */
  newest: (siteId: string) => `newest:${siteId}`,
  /** What a list (named by its own tag) has of a month, `2026-11` in UTC: what those of its pages are made of that begin in the past. */
  past: (list: string, month: string) => `past:${list}:${month}`,
  /** What a site published under a name in the byline. */
  author: (siteId: string, name: string) => `author:${siteId}:${encodeURIComponent(name)}`,
  /** The part of a site's map for machines that names the articles of a month (`2026-11`); without one which parts there are. */
  mapped: (siteId: string, month: string | null) => `mapped:${siteId}:${month ?? ""}`,
  /** What readers see of a source: its clause. */
  source: (sourceId: string) => `source:${sourceId}`,
  /** The comments of an article, and whether there may be more. */
  comments: (articleId: string) => `comments:${articleId}`,
  /** Which columns a site has, and what each says of itself. */
  columns: (siteId: string) => `columns:${siteId}`,
  /** The page of an event, wherever it stands. */
  event: (eventId: string) => `event:${eventId}`,
  /** Which events a site shows. */
  events: (siteId: string) => `events:${siteId}`,
  /** Which events of a site are of a story, and what it is called there. */
  story: (siteId: string, storyId: string) => `story:${siteId}:${storyId}`,
  /** Which events of a site an article tells of. */
  eventsOf: (articleId: string) => `events-of:${articleId}`,
  /** What is listed as related to an article. */
  related: (articleId: string) => `related:${articleId}`,
  /** The picture pages of a site. */
  pictures: (siteId: string) => `pictures:${siteId}`,
  /** What a show says of itself. */
  show: (showId: string) => `show:${showId}`,
  /** Which shows a site has, and what they say of themselves. */
  shows: (siteId: string) => `shows:${siteId}`,
  /** The episodes of a show; without one whatever can be heard or seen on the site. */
  episodes: (siteId: string, showId: string | null) => `episodes:${siteId}:${showId ?? ""}`,
  /** The newsroom's own words of a site's Traditional edition; `null` for those of every site. */
  editionWords: (siteId: string | null) => (siteId === null ? "edition-words" : `edition-words:${siteId}`),
};
