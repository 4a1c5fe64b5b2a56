import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import type { ReportLine } from "./filter.ts";
import { LicenceBadge } from "./licence-badge.tsx";
import styles from "./reports.module.css";
import { RoutedMarks } from "./routed-marks.tsx";

/** One report of the list: its headline, how it begins, whose it is. */
export function ReportRow({ line, isSelected }: { line: ReportLine; isSelected: boolean }) {
  const { t } = useMessages();
  const times = useTimes();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected]);
  const { id, headline, beginning, sourceName, licence, channelName, receivedAt, words, version, isSuperseded } = line;
  return (
    <li ref={row} className={isSelected ? `${styles["row"]} ${styles["selected"]}` : styles["row"]}>
      <h2>
        <Link href={`/reports/${id}`}>{headline ?? t("reports.headless")}</Link>
        {version > 1 && <span className={styles["version"]}>{t("reports.version", { n: version })}</span>}
        {isSuperseded && <span className={styles["old"]}>{t("reports.superseded")}</span>}
      </h2>
      <time title={times.full(receivedAt)}>{times.short(receivedAt)}</time>
      <p>{beginning}</p>
      <div className={styles["facts"]}>
        <span>{sourceName ?? t("reports.unknown-source")}</span>
        <LicenceBadge licence={licence} />
        <RoutedMarks line={line} />
        {channelName !== null && channelName !== sourceName && <span>{channelName}</span>}
        <span>{t("reports.words", { n: words })}</span>
      </div>
    </li>
  );
}
