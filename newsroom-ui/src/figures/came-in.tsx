import { useMessages } from "../messages/use-messages.tsx";
import { CountTable } from "./count-table.tsx";
import { DaysChart } from "./days-chart.tsx";
import styles from "./figures.module.css";
import { Part } from "./part.tsx";
import type { Figures } from "./use-figures.ts";

/** What came in, by day, source and channel. */
export function CameIn({ figures: { days, cameIn } }: { figures: Figures }) {
  const { t } = useMessages();
  const label = t("figures.reports");
  return (
    <Part title={t("figures.came-in")} hint={t("figures.came-in-hint")}>
      <DaysChart days={days} counts={cameIn.days} label={label} />
      <div className={styles["columns"]}>
        <CountTable title={t("figures.by-source")} rows={cameIn.sources} label={label} none={t("figures.no-source")} />
        <CountTable title={t("figures.by-channel")} rows={cameIn.channels} label={label} none={t("figures.no-channel")} />
      </div>
    </Part>
  );
}
