import type { SiteLine } from "../app/use-sites.ts";
import type { Translate } from "../messages/use-messages.tsx";
import type { GrantLine } from "./use-staff.ts";

/** Where a role holds, in words: `河城在线 · 新闻`. */
export function grantPlace({ siteId, sectionId }: GrantLine, sites: readonly SiteLine[], t: Translate): string {
  if (siteId === null) return t("staff.everywhere");
  const site = sites.find(({ id }) => id === siteId);
  const name = site?.name ?? siteId;
  if (sectionId === null) return name;
  return `${name} · ${site?.sections.find(({ id }) => id === sectionId)?.name ?? sectionId}`;
}
