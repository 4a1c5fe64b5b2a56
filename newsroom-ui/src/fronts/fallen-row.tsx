import { useMessages } from "../messages/use-messages.tsx";
import type { Fallen } from "./opened.ts";
import styles from "./row.module.css";

/** What was chosen and is no longer shown: crossed out, with the reason. */
export function FallenRow({ fallen: { headline, out } }: { fallen: Fallen }) {
  const { t } = useMessages();
  return (
    <div className={styles["fallen"]} title={t("fronts.out-hint")}>
      <del>{headline}</del>
      <span>{t(`fronts.out-${out}`)}</span>
    </div>
  );
}
