import type { Section } from "../../core/section.ts";

/** A section and all below it, each before those below it. */
export function sectionsBelow(sections: readonly Section[], id: string): Section[] {
  const top = sections.filter((section) => section.id === id);
  return [...top, ...sections.filter(({ parentId }) => parentId === id).flatMap((child) => sectionsBelow(sections, child.id))];
}
