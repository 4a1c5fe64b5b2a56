import { useSites } from "../app/use-sites.ts";
import { sectionPath } from "../fronts/section-path.ts";
import { useMessages } from "../messages/use-messages.tsx";
import type { ReportLine } from "./filter.ts";
import styles from "./reports.module.css";

/** What the rules made of a report, where they made anything of it. */
export function RoutedMarks({ line: { priority, sectionId, isDropped } }: { line: Pick<ReportLine, "priority" | "sectionId" | "isDropped"> }) {
  const { t } = useMessages();
  const sections = useSites().find((site) => site.sections.some(({ id }) => id === sectionId))?.sections;
  return (
    <>
      {priority !== "normal" && <span className={styles[priority]}>{t(`routing.priority-${priority}`)}</span>}
      {sections && sectionId !== null && <span>→ {sectionPath(sections, sectionId)}</span>}
      {isDropped && <span>{t("reports.is-dropped")}</span>}
    </>
  );
}
