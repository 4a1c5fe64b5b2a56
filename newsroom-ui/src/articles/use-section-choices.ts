import { useSite } from "../app/use-site.ts";
import type { SiteLine } from "../app/use-sites.ts";

/** Sections to choose from, by site and in the order of their trees, each named with those above it. */
export function useSectionChoices(): { group: string; items: { value: string; label: string }[] }[] {
  const { site, sites } = useSite();
  return (site ? [site] : sites).map(({ name, sections }) => ({
    group: name,
    items: sections.map(({ id }) => ({ value: id, label: pathOf(sections, id) })),
  }));
}

/** `新闻中心 / 时事`. */
function pathOf(sections: SiteLine["sections"], id: string | null): string {
  const section = sections.find((one) => one.id === id);
  if (!section) return "";
  const above = pathOf(sections, section.parentId);
  return above ? `${above} / ${section.name}` : section.name;
}
