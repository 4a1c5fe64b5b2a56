import { useSite } from "../app/use-site.ts";

/** Names where an article stands: `时事`, with its site before it where lists show several. */
export function usePlaceName(): (place: { siteId: string; sectionId: string }) => string {
  const { sites, site } = useSite();
  return ({ siteId, sectionId }) => {
    const home = sites.find(({ id }) => id === siteId);
    const section = home?.sections.find(({ id }) => id === sectionId)?.name ?? "";
    return site || sites.length < 2 ? section : [home?.name, section].filter(Boolean).join(" · ");
  };
}
