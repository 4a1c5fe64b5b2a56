import type { z } from "zod";
import { editionOf, originOf } from "../../core/site.ts";
import { sites } from "../../store/published/sites.ts";
import type { Made } from "../made.ts";
import type { Making } from "../making.ts";
import { answered } from "./answers.ts";
import type { SiteList } from "./schemas.ts";

/** `/api/v1/sites`: every portal of the house; each answers for itself at its own address. */
export async function siteList({ reading, portal }: Making): Promise<Made> {
  const all = await sites(reading);
  const list: z.infer<typeof SiteList> = {
    sites: all.map((site) => {
      const { id, name, tagline, language, zone } = site;
      return { id, name, tagline, url: `${originOf(site, portal.port)}/`, language, edition: editionOf(site), zone };
    }),
  };
  return answered(list);
}
