/** 栏目: a node of a site's tree. */
export interface Section {
  id: string;
  siteId: string;
  parentId: string | null;
  /** Last part of its address. */
  slug: string;
  /** Address below the site, without slashes at the ends: `xinwen/shizheng`. */
  path: string;
  name: string;
  position: number;
}

/** First parts of addresses that a section can't take; four digits are a year and refused as well. */
const RESERVED = new Set(
  `ingest today authors events stories pictures podcasts search sitemap about contact copyright follow register login logout forgot me hant media api newsroom assets boxes qr static feed atom robots.txt favicon.ico healthz`.split(
    " ",
  ),
);

/** Whether the portal has pages of its own below that first part of an address. */
export function isReserved(part: string): boolean {
  return RESERVED.has(part);
}

/** Whether a section may have that slug: small letters, digits and inner hyphens, none of the portal's own addresses. */
export function isSectionSlug(slug: string): boolean {
  return slug.length <= 40 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && !/^\d{4}$/.test(slug) && !RESERVED.has(slug);
}
