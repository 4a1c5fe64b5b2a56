import { IconAlertTriangle, IconSnowflake } from "@tabler/icons-react";
import { Link } from "wouter";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./news-strip.module.css";
import { usePersonName } from "./use-person-name.ts";
import { useStatus } from "./use-status.ts";
import { useTimes } from "./use-times.ts";

/** What nobody may overlook, on every screen: publishing is frozen, a schedule is late. */
export function NewsStrip() {
  const { t } = useMessages();
  const times = useTimes();
  const nameOf = usePersonName();
  const status = useStatus();
  return (
    <div className={styles["strip"]} role="status">
      {status?.frozen && (
        <p className={styles["frozen"]}>
          <IconSnowflake size={16} stroke={1.8} aria-hidden />
          <b>{t("shell.frozen")}</b>
          <span>
            {t("shell.frozen-by", {
              name: nameOf(status.frozen.by),
              time: times.short(status.frozen.at),
              reason: status.frozen.reason,
            })}
          </span>
        </p>
      )}
      {status !== undefined && status.late > 0 && (
        <p className={styles["late"]}>
          <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
          <b>{t("shell.late-schedules", { n: status.late })}</b>
          <Link href="/schedules">{t("shell.see-schedules")}</Link>
        </p>
      )}
    </div>
  );
}
