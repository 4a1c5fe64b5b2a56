import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./taken-back.module.css";
import type { TakenBack } from "./use-taken-back.ts";

/** How a notice was dealt with, by whom and why; nothing while it waits. */
export function ProgressLine({ notice: { progress, settled } }: { notice: TakenBack["notice"] }) {
  const { t } = useMessages();
  const times = useTimes();
  if (!settled) return null;
  const { how, by, at, reason } = settled;
  return (
    <p className={styles["settled"]}>
      <b>{t(progress === "under-way" ? "taken-back.under-way" : `taken-back.by-${how}`)}</b> {by.name ?? by.id} {times.short(at)}：{reason}
    </p>
  );
}
