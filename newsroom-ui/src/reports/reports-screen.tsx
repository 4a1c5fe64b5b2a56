import { Button } from "@mantine/core";
import { Link, useLocation, useSearch } from "wouter";
import { EmptyState } from "../app/empty-state.tsx";
import { KeyHints } from "../app/key-hints.tsx";
import { Page } from "../app/page.tsx";
import { useMe } from "../app/use-me.ts";
import { useTimes } from "../app/use-times.ts";
import { useListKeys } from "../articles/use-list-keys.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { addressOf, filterAt, type ReportFilter } from "./filter.ts";
import { ReportFilterBar } from "./report-filter-bar.tsx";
import { ReportRow } from "./report-row.tsx";
import styles from "./reports.module.css";
import { useReports } from "./use-reports.ts";

/** 来稿: what came in, the newest first; the filters stand in the address. */
export default function ReportsScreen() {
  const { t } = useMessages();
  const times = useTimes();
  const [, go] = useLocation();
  const filter = filterAt(useSearch());
  const show = (wanted: ReportFilter) => go(`/reports${addressOf(wanted)}`, { replace: true });
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useReports(filter);
  const lines = data?.pages.flatMap((page) => page.reports) ?? [];
  const lookedTo = data?.pages.at(-1)?.lookedTo ?? null;
  const more = () => void fetchNextPage();
  const selected = useListKeys(
    lines.map(({ id }) => `/reports/${id}`),
    more,
  );
  const time = lookedTo === null ? "" : times.full(lookedTo);
  const goOn = (
    <Button variant="default" loading={isFetchingNextPage} onClick={more}>
      {t(filter.q ? "reports.look-on" : "reports.more")}
    </Button>
  );
  return (
    <Page title={t("reports.title")} bar={<ReportFilterBar filter={filter} show={show} />}>
      {data && lines.length === 0 && hasNextPage && <EmptyState title={t("reports.none-so-far", { time })}>{goOn}</EmptyState>}
      {data && lines.length === 0 && !hasNextPage && <Nothing isFiltered={addressOf(filter) !== ""} clear={() => show({})} />}
      {lines.length > 0 && (
        <>
          <ul className={styles["list"]}>
            {lines.map((line, i) => (
              <ReportRow key={line.id} line={line} isSelected={i === selected} />
            ))}
          </ul>
          <div className={styles["foot"]}>
            <span>{t(hasNextPage ? (filter.q ? "reports.looked-to" : "reports.shown-more") : "reports.shown", { n: lines.length, time })}</span>
            {hasNextPage && goOn}
            <KeyHints keys={["j", "k", "Enter", "/"]} />
          </div>
        </>
      )}
    </Page>
  );
}

function Nothing({ isFiltered, clear }: { isFiltered: boolean; clear(): void }) {
  const { t } = useMessages();
  const mayAdd = useMe().data?.may.includes("POST /channels") ?? false;
  if (isFiltered)
    return (
      <EmptyState title={t("reports.none-found")} hint={t("reports.none-found-hint")}>
        <Button variant="default" onClick={clear}>
          {t("articles.clear")}
        </Button>
      </EmptyState>
    );
  return (
    <EmptyState title={t("reports.none")} hint={t(mayAdd ? "reports.none-hint-add" : "reports.none-hint")}>
      {mayAdd && (
        <Button component={Link} href="/channels">
          {t("reports.to-channels")}
        </Button>
      )}
    </EmptyState>
  );
}
