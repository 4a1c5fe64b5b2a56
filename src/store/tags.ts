/** Names of what a page is made of; a page is good while none of its tags has changed since it was made. */
export const tags = {
  /** The article's own page. */
  article: (articleId: string) => `article:${articleId}`,
  /** The lists of a section; an act touches those of the sections above it as well. */
  section: (sectionId: string) => `section:${sectionId}`,
  block: (blockId: string) => `block:${blockId}`,
  /** A day's archive (`2026-11-21` in the site's zone) and its place in the calendar. */
  day: (siteId: string, day: string) => `day:${siteId}:${day}`,
  /** Whatever stands on every page of a site: its settings, its tree, which blocks there are. */
  site: (siteId: string) => `site:${siteId}`,
  /** The newest of a whole site, whatever the section: feeds, site maps. */
  newest: (siteId: string) => `newest:${siteId}`,
  /** What readers see of sources: their clauses. */
  sources: "sources",
  /** The comments of an article, and whether there may be more. */
  comments: (articleId: string) => `comments:${articleId}`,
  /** Which columns a site has, and what each says of itself. */
  columns: (siteId: string) => `columns:${siteId}`,
  /** The picture pages of a site. */
  pictures: (siteId: string) => `pictures:${siteId}`,
};
