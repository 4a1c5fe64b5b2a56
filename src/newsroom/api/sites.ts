import { z } from "@hono/zod-openapi";
import { editionOf } from "../../core/site.ts";
import type { Newsroom } from "../newsroom.ts";
import { siteTrees } from "../site-trees.ts";
import { api } from "./api.ts";
import { answers, endpoint } from "./endpoint.ts";

const SectionLine = z
  .strictObject({
    id: z.string(),
    parentId: z.string().nullable(),
    path: z.string(),
    name: z.string(),
    /** How many reviews an article of this section needs. */
    reviews: z.number().int(),
  })
  .openapi("SectionLine");
const SiteLine = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    theme: z.enum(["city", "digest"]),
    language: z.enum(["zh-Hans", "zh-Hant"]),
    /** Whose forms its Traditional twin has; null where it has none. */
    edition: z.enum(["tw", "hk"]).nullable(),
    zone: z.string(),
    origin: z.string().nullable(),
    /** Readers' accounts: for everybody, for those who have one, or none. */
    registration: z.enum(["open", "closed", "off"]),
    sections: z.array(SectionLine),
  })
  .openapi("SiteLine");

/** Sites with their sections, which every screen needs. */
export function sitesApi({ store }: Newsroom) {
  return api().openapi(
    endpoint("GET /sites", { summary: "Sites with their sections", responses: answers(z.strictObject({ sites: z.array(SiteLine) })) }),
    async (c) => {
      const trees = await siteTrees(store.write);
      const sites = trees.map(({ site, sections }) => ({
        ...{
          id: site.id,
          name: site.name,
          theme: site.theme,
          language: site.language,
          edition: editionOf(site),
          zone: site.zone,
          origin: site.origin,
          registration: site.registration ?? "off",
        },
        sections: sections.map(({ id, parentId, path, name, reviews }) => ({ id, parentId, path, name, reviews })),
      }));
      return c.json({ sites }, 200);
    },
  );
}

export type SitesApi = ReturnType<typeof sitesApi>;
