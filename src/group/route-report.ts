import type { Routed, RoutingRule } from "../core/routing.ts";
import { fold } from "../text/fold.ts";

/** What rules ask of a report; `sections` as its source filed it. */
export interface Routable {
  sourceId: string | null;
  sections: readonly string[];
  headline: string | null;
  body: string;
}

/** What the first rule that fits makes of a report; null where none does, and then nothing changes. Script, case and width of words do not count. */
export function routeReport(report: Routable, rules: readonly RoutingRule[]): Routed | null {
  const fits = fitting(report);
  const rule = rules.find(fits);
  if (!rule) return null;
  return { ruleId: rule.id, sectionId: rule.sectionId, priority: rule.priority ?? "normal", isDropped: rule.isDrop };
}

/** Whether a rule fits this report, to be asked of many rules: its text is made comparable once. */
export function fitting({ sourceId, sections, headline, body }: Routable): (rule: RoutingRule) => boolean {
  let text: string | null = null;
  const filed = new Set(sections.map(spelt));
  return (rule) => {
    if (rule.sourceIds.length > 0 && (sourceId === null || !rule.sourceIds.includes(sourceId))) return false;
    if (rule.sections.length > 0 && !rule.sections.some((section) => filed.has(spelt(section)))) return false;
    if (rule.words.length === 0) return true;
    text ??= fold(`${headline ?? ""}\n${body}`);
    return rule.words.map(spelt).some((word) => word !== "" && text?.includes(word));
  };
}

function spelt(word: string): string {
  return fold(word.trim());
}
