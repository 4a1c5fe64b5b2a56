import type { SiteLine } from "../../app/use-sites.ts";

/** A section with those above it: `新闻中心 / 时事`. */
export function sectionPath(sections: SiteLine["sections"], id: string | null): string {
  const section = sections.find((one) => one.id === id);
  if (!section) return "";
  const above = sectionPath(sections, section.parentId);
  return above ? `${above} / ${section.name}` : section.name;
}
