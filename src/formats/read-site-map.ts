import { Refused } from "../core/refused.ts";
import { decode } from "../text/charset.ts";
import { MOST_ITEMS, refuseLarge } from "./limits.ts";
import { statedTime } from "./stated-time.ts";
import { childNamed, childrenNamed, lineOf, type XmlElement } from "./xml/element.ts";
import { readXml } from "./xml/read-xml.ts";
import { wholeAddress } from "./xml/whole-address.ts";

/** A page that a site map names. */
interface SiteMapPage {
  url: string;
  /** When it was last changed: ISO 8601 with offset, or null. */
  modified: string | null;
  /** Of a map of news: the headline, when it was published, its language. */
  headline: string | null;
  published: string | null;
  language: string | null;
}

export interface SiteMap {
  pages: SiteMapPage[];
  /** Other maps, of an index: address and last change. */
  maps: { url: string; modified: string | null }[];
}

/** A site map or an index of them, fetched from `url`. `zone` is the IANA zone of times that name none. @throws {Refused} "unreadable": no site map, or over 10 MB */
export function readSiteMap(bytes: Uint8Array, { url, zone }: { url: string; zone: string }): SiteMap {
  refuseLarge(bytes);
  const root = readXml(decode(bytes), { url, lowerCase: true });
  if (root?.name !== "urlset" && root?.name !== "sitemapindex") throw new Refused("unreadable", "This is no site map.", "这不是站点地图。");
  return {
    pages: childrenNamed(root, "url")
      .slice(0, MOST_ITEMS)
      .flatMap((page) => pageOf(page, zone)),
    maps: childrenNamed(root, "sitemap")
      .slice(0, MOST_ITEMS)
      .flatMap((map) => placeOf(map, zone)),
  };
}

function pageOf(page: XmlElement, zone: string): SiteMapPage[] {
  const news = childNamed(page, "news:news");
  const publication = news && childNamed(news, "news:publication");
  return placeOf(page, zone).map((place) => ({
    ...place,
    headline: news && lineOf(childNamed(news, "news:title")),
    published: statedTime(news && lineOf(childNamed(news, "news:publication_date")), zone)?.iso ?? null,
    language: publication && lineOf(childNamed(publication, "news:language")),
  }));
}

function placeOf(element: XmlElement, zone: string): { url: string; modified: string | null }[] {
  const url = wholeAddress(lineOf(childNamed(element, "loc")), element.base);
  return url ? [{ url, modified: statedTime(lineOf(childNamed(element, "lastmod")), zone)?.iso ?? null }] : [];
}
