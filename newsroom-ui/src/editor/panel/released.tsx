import { useTimes } from "../../app/use-times.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import type { Workflow } from "../routes.ts";
import styles from "./panel.module.css";

/** What became public and by whose word, and what readers were told since. */
export function Released({ workflow: { releases, notices, proposedNotice } }: { workflow: Workflow }) {
  const { t } = useMessages();
  const times = useTimes();
  return (
    <>
      {proposedNotice && (
        <section className={styles["section"]}>
          <h2>{t("editor.proposed-notice")}</h2>
          <p>{proposedNotice.notice}</p>
        </section>
      )}
      {notices.length > 0 && (
        <section className={styles["section"]}>
          <h2>{t("editor.notices")}</h2>
          <dl className={styles["facts"]}>
            {notices.toReversed().map(({ at, by, kind, notice }) => (
              <Fact key={at} time={times.short(at)} what={`${t(`editor.notice-${kind}`)} ${by.name ?? by.id}：${notice}`} />
            ))}
          </dl>
        </section>
      )}
      {releases.length > 0 && (
        <section className={styles["section"]}>
          <h2>{t("editor.releases")}</h2>
          <dl className={styles["facts"]}>
            {releases.toReversed().map(({ at, by, warrant, reason }) => (
              <Fact key={at} time={times.short(at)} what={[t(`editor.warrant-${warrant}`), by.name ?? by.id, reason].filter(Boolean).join("　")} />
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

function Fact({ time, what }: { time: string; what: string }) {
  return (
    <>
      <dt>{time}</dt>
      <dd>{what}</dd>
    </>
  );
}
