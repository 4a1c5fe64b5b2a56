import { useMessages } from "../messages/use-messages.tsx";
import type { ReportLine } from "./filter.ts";
import styles from "./reports.module.css";

/** What may be done with a source's reports, in a word; nothing where the source is not known. */
export function LicenceBadge({ licence }: { licence: ReportLine["licence"] }) {
  const { t } = useMessages();
  return licence && <span className={`${styles["licence"]} ${styles[licence]}`}>{t(`sources.licence-${licence}`)}</span>;
}
