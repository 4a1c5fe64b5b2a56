import { useState } from "react";
import { useRouter } from "wouter";
import { useTimes } from "../app/use-times.ts";
import { DifferencesView } from "../editor/stale/differences-view.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { useReportDifferences } from "../reports/use-reports.ts";
import styles from "./taken-back.module.css";
import type { TakenBack } from "./use-taken-back.ts";

type Notice = TakenBack["notice"];

/** What an agency says, where both reports can be read, and, where it told the whole anew, what changed. */
export function NoticeWords({ notice }: { notice: Notice }) {
  const { t } = useMessages();
  const times = useTimes();
  const { base } = useRouter();
  const [isComparing, compare] = useState(false);
  const { kind, headline, text, at, reportId, usedReportId, isVersion } = notice;
  return (
    <>
      <p className={styles["notice"]}>
        <b>{t(`taken-back.${kind}`)}</b> <a href={`${base}/reports/${reportId}`}>{headline ?? t("reports.headless")}</a>
        <time>{times.short(at)}</time>
      </p>
      {isComparing ? <Differences reportId={reportId} /> : <p className={styles["said"]}>{text}</p>}
      <p className={styles["links"]}>
        {isVersion && (
          <button type="button" aria-pressed={isComparing} onClick={() => compare(!isComparing)}>
            {t(isComparing ? "taken-back.notice-text" : "taken-back.compare")}
          </button>
        )}
        <a href={`${base}/reports/${usedReportId}`}>{t("taken-back.used-report")}</a>
      </p>
    </>
  );
}

function Differences({ reportId }: { reportId: string }) {
  const { data } = useReportDifferences(reportId);
  return data ? <DifferencesView differences={data} /> : null;
}
