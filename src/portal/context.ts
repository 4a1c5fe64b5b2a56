import type { Context } from "hono";
import { originOf, type Site } from "../core/site.ts";
import { dayIn } from "../core/zone.ts";
import type { Html } from "../html/tag.ts";
import { blocksOf } from "../store/published/blocks-of.ts";
import { sectionsOf } from "../store/published/sections-of.ts";
import { siteByHost } from "../store/published/site-by-host.ts";
import { sourceClauses } from "../store/published/source-clauses.ts";
import type { Store } from "../store/store.ts";
import { tags } from "../store/tags.ts";
import type { Frame, FrameAssets } from "../views/frame.ts";
import { hostName } from "../web/host-name.ts";
import type { Parts } from "./parts.ts";
import { pinsPassed } from "./pins-passed.ts";

/** What every handler of the portal is given. */
export interface Portal {
  store: Store;
  parts: Parts;
  assets: FrameAssets;
  /** Port in the addresses of a site that has no public origin yet. */
  port: number;
}

/** The site that the request's host names, or null: then it is not ours to answer (421). */
export function siteOf(c: Context, { store }: Portal): Promise<Site | null> {
  return siteByHost(store, hostName(c.req.header("host") ?? ""));
}

/** The frame of the site's pages on this day. */
export async function frameOf(portal: Portal, site: Site): Promise<Frame> {
  const { store, parts, assets } = portal;
  const today = dayIn(store.clock.now(), site.zone);
  return parts.part(
    `frame ${site.id} ${today} ${await pinsPassed(portal, site.id)}`,
    async () => {
      const [sections, blocks, sources] = await Promise.all([sectionsOf(store, site.id), blocksOf(store, site.id), sourceClauses(store)]);
      const picks = blocks.filter(({ slot }) => slot === "today").flatMap(({ items }) => items);
      return { site, sections, origin: originOf(site, portal.port), today, sources, picks, assets };
    },
    () => [tags.site(site.id), tags.newest(site.id), tags.sources],
  );
}

/** A page as an answer. Readers' browsers ask again each time: a withdrawn text must be gone at once. */
export function answer(c: Context, page: Html, status: 200 | 400 | 404 | 405 | 410 | 413 | 429 | 500 = 200): Response {
  return c.html(page.markup, status, { "cache-control": "public, max-age=0, must-revalidate" });
}
