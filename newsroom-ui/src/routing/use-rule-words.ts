import { useSources } from "../administration/use-sources.ts";
import { useSites } from "../app/use-sites.ts";
import { sectionPath } from "../fronts/section-path.ts";
import { type Translate, useMessages } from "../messages/use-messages.tsx";
import type { Rule } from "./use-routing.ts";

/** A rule in words: when it fits, and what becomes of the report then. */
export function useRuleWords(): (rule: Rule) => { when: string; effect: string } {
  const { t } = useMessages();
  const sources = useSources().data?.sources ?? [];
  const sites = useSites();
  const sourceName = (id: string) => sources.find((source) => source.id === id)?.names.zh[0] ?? id;
  const sectionName = (id: string) => {
    const sections = sites.find((site) => site.sections.some((section) => section.id === id))?.sections;
    return sections ? sectionPath(sections, id) : t("routing.gone-section");
  };
  return ({ sourceIds, sections, words, sectionId, priority, isDrop }) => {
    const named = (names: readonly string[]) => names.join(t("routing.or"));
    const conditions = [
      ...(sourceIds.length > 0 ? [t("routing.if-source", { names: named(sourceIds.map(sourceName)) })] : []),
      ...(sections.length > 0 ? [t("routing.if-section", { names: named(sections) })] : []),
      ...(words.length > 0 ? [t("routing.if-words", { names: named(words.map((word) => `“${word}”`)) })] : []),
    ];
    const effects = [
      ...(isDrop ? [t("routing.then-drop")] : []),
      ...(sectionId === null ? [] : [t("routing.then-section", { section: sectionName(sectionId) })]),
      ...(priority === null ? [] : [t(`routing.then-priority-${priority}`)]),
    ];
    return { when: conditions.join(t("routing.and")), effect: effectsOf(effects, t) };
  };
}

function effectsOf(effects: readonly string[], t: Translate): string {
  return effects.length === 0 ? t("routing.then-nothing") : effects.join(t("routing.and"));
}
