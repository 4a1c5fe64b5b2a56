import { editionOf } from "../../core/site.ts";
import { type Made, textMade } from "../made.ts";
import type { Making } from "../making.ts";

/** Addresses of endless variety, and those that show each reader something else. */
const CLOSED = ["/search$", "/search?", "/search/", "/me$", "/me/", "/api/me", "/newsroom/"];

/** `/robots.txt` */
export async function robots({ frame: { site, origin } }: Making): Promise<Made> {
  const twins = editionOf(site) ? CLOSED.filter((path) => !/^\/(?:api|newsroom)\//.test(path)).map((path) => `/hant${path}`) : [];
  const lines = ["User-agent: *", ...[...CLOSED, ...twins].map((path) => `Disallow: ${path}`), ""];
  return textMade("text/plain", [...lines, `Sitemap: ${origin}/sitemap.xml`, `Sitemap: ${origin}/news-sitemap.xml`, ""].join("\n"));
}
