import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import type { DeskEvent } from "./routes.ts";
import styles from "./told.module.css";

/** What was new when, and who told it first. */
export function Timeline({ steps }: { steps: NonNullable<DeskEvent["told"]>["timeline"] }) {
  const { t } = useMessages();
  const times = useTimes();
  if (steps.length === 0) return <p className={styles["none"]}>{t("desk.no-timeline")}</p>;
  return (
    <ol className={styles["timeline"]}>
      {steps.map(({ at, dispatchId, sourceName, text, dateInferred }) => (
        <li key={`${dispatchId} ${text}`}>
          <time title={times.full(at)}>{times.short(at)}</time>
          <div>
            <b>{sourceName}</b> {dateInferred && <small>{t("desk.undated")}</small>}
            <p>{text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
