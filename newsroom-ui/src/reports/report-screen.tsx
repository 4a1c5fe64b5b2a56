import { Button } from "@mantine/core";
import { useState } from "react";
import { Link, useParams } from "wouter";
import { ApiError } from "../api/api-error.ts";
import { EmptyState } from "../app/empty-state.tsx";
import { useMe } from "../app/use-me.ts";
import { ReadingText } from "../articles/reading-text.tsx";
import { DifferencesView } from "../editor/stale/differences-view.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import type { Report } from "./filter.ts";
import { LicenceBadge } from "./licence-badge.tsx";
import { ReportFacts } from "./report-facts.tsx";
import { ReportVersions } from "./report-versions.tsx";
import styles from "./reports.module.css";
import { RoutedMarks } from "./routed-marks.tsx";
import { useReport, useReportDifferences } from "./use-reports.ts";
import { WriteDialog } from "./write-dialog.tsx";

/** One report to be read: its text, where it came from, its versions, what was made of it. */
export default function ReportScreen() {
  const { reportId = "" } = useParams();
  const { t } = useMessages();
  const { data, error } = useReport(reportId);
  if (error) return <EmptyState title={t("common.error")} hint={error instanceof ApiError ? error.message : t("common.unreached")} />;
  return data ? <Reading key={data.id} report={data} /> : null;
}

function Reading({ report }: { report: Report }) {
  const { t } = useMessages();
  const mayWrite = useMe().data?.may.includes("POST /reports/{reportId}/articles") ?? false;
  const [isComparing, compare] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const { headline, sourceName, licence, words, version, bodyHtml, articles } = report;
  return (
    <div className={styles["reading"]}>
      <article>
        <header>
          <h1>{headline ?? t("reports.headless")}</h1>
          <div className={styles["facts"]}>
            <span>{sourceName ?? t("reports.unknown-source")}</span>
            <LicenceBadge licence={licence} />
            <RoutedMarks line={report} />
            <span>{t("reports.words", { n: words })}</span>
            {version > 1 && (
              <Button size="compact-xs" variant="default" onClick={() => compare(!isComparing)}>
                {t(isComparing ? "reports.text" : "reports.compare")}
              </Button>
            )}
          </div>
        </header>
        {isComparing ? (
          <Differences reportId={report.id} />
        ) : (
          <ReadingText bodyHtml={bodyHtml} pictureAt={(address) => <span className={styles["picture"]}>{t("reports.picture", { address })}</span>} />
        )}
      </article>
      <aside className={styles["side"]}>
        {licence === "forbidden" && <p className={styles["warning"]}>{t("reports.write-forbidden")}</p>}
        {mayWrite && <Button onClick={() => setWriting(true)}>{t("reports.write")}</Button>}
        {articles.length > 0 && (
          <>
            <h2>{t("reports.articles")}</h2>
            <ul>
              {articles.map(({ id, headline: ours }) => (
                <li key={id}>
                  <Link href={`/articles/${id}`}>{ours}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
        <ReportFacts report={report} />
        <ReportVersions report={report} />
      </aside>
      {isWriting && <WriteDialog report={report} close={() => setWriting(false)} />}
    </div>
  );
}

function Differences({ reportId }: { reportId: string }) {
  const { data } = useReportDifferences(reportId);
  return data ? <DifferencesView differences={data} /> : null;
}
