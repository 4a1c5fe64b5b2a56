import { useMessages } from "../messages/use-messages.tsx";
import { CountTable } from "./count-table.tsx";
import { DaysChart } from "./days-chart.tsx";
import styles from "./figures.module.css";
import { Part } from "./part.tsx";
import { PeopleTable } from "./people-table.tsx";
import type { Figures } from "./use-figures.ts";

/** What went out, by day, site, section and person, and whose reports it used. */
export function WentOut({ figures: { days, wentOut } }: { figures: Figures }) {
  const { t } = useMessages();
  const label = t("figures.articles");
  const none = t("figures.no-source");
  return (
    <Part title={t("figures.went-out")} hint={t("figures.went-out-hint")}>
      <DaysChart days={days} counts={wentOut.days} label={label} />
      <div className={styles["columns"]}>
        {wentOut.sites.length > 1 && <CountTable title={t("figures.by-site")} rows={wentOut.sites} label={label} />}
        <CountTable title={t("figures.by-section")} hint={t("figures.by-section-hint")} rows={wentOut.sections} label={label} />
        <PeopleTable people={wentOut.people} />
        <CountTable title={t("figures.used")} hint={t("figures.used-hint")} rows={wentOut.sources} label={label} none={none} />
      </div>
    </Part>
  );
}
