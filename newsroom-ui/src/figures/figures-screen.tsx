import { Button, SegmentedControl } from "@mantine/core";
import { useLocation, useSearch } from "wouter";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { useMe } from "../app/use-me.ts";
import { useSite } from "../app/use-site.ts";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { CameIn } from "./came-in.tsx";
import styles from "./figures.module.css";
import { PaceTable } from "./pace-table.tsx";
import { fileAddress, type Span, useFigures } from "./use-figures.ts";
import { WaitingTable } from "./waiting-table.tsx";
import { WentOut } from "./went-out.tsx";

const SPANS: readonly Span[] = ["7", "30", "90"];

/** 统计: of the site that is chosen in the bar, or of all; the span stands in the address. */
export default function FiguresScreen() {
  const { t } = useMessages();
  const { site, sites } = useSite();
  const me = useMe().data;
  if (!me || sites.length === 0) return <Page title={t("figures.title")}>{null}</Page>;
  const own = sites.find(({ id }) => me.grants.some(({ siteId, sectionId }) => siteId === id && sectionId === null));
  const shown = site ?? (me.may.includes("GET /figures") ? null : (own ?? sites[0]));
  return <Shown siteId={shown?.id ?? null} siteName={shown?.name ?? null} />;
}

function Shown({ siteId, siteName }: { siteId: string | null; siteName: string | null }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const { zone } = useTimes(siteId ?? undefined);
  const wanted = new URLSearchParams(useSearch()).get("days");
  const span = SPANS.find((one) => one === wanted) ?? "7";
  const { data, error } = useFigures(siteId, span, zone);
  const bar = (
    <div className={styles["bar"]}>
      <SegmentedControl
        aria-label={t("figures.span")}
        value={span}
        onChange={(days) => go(`/figures?days=${days}`, { replace: true })}
        data={SPANS.map((value) => ({ value, label: t(`figures.span-${value}`) }))}
      />
      <span className={styles["of"]}>{siteName === null ? t("figures.of-all", { zone }) : t("figures.of-site", { site: siteName, zone })}</span>
    </div>
  );
  const acts = (
    <Button variant="default" component="a" href={fileAddress(siteId, span, zone)} download>
      {t("figures.export")}
    </Button>
  );
  return (
    <Page title={t("figures.title")} sub={t("figures.sub")} acts={error ? null : acts} bar={bar}>
      {error && <EmptyState title={t("figures.all-forbidden")} hint={t("figures.all-forbidden-hint")} />}
      {data && !error && (
        <div className={styles["page"]}>
          <CameIn figures={data} />
          <WentOut figures={data} />
          <PaceTable wentOut={data.wentOut} />
          <WaitingTable waiting={data.waiting} />
        </div>
      )}
    </Page>
  );
}
