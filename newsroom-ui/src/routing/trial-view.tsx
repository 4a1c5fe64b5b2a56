import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./routing.module.css";
import type { Trial } from "./use-routing.ts";

/** How many past reports a rule fits, and the newest of them. */
export function TrialView({ trial: { looked, fitting, taken, first } }: { trial: Trial }) {
  const { t } = useMessages();
  const times = useTimes();
  return (
    <div role="status" className={styles["trial"]}>
      <p>
        <b>{t("routing.tried", { looked, n: fitting })}</b>
      </p>
      {taken > 0 && <p>{t("routing.tried-taken", { n: taken })}</p>}
      {first.length > 0 && (
        <>
          <p>{t("routing.tried-first", { n: first.length })}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
          <ul tabIndex={0} aria-label={t("routing.tried-first", { n: first.length })}>
            {first.map(({ id, headline, sourceName, receivedAt }) => (
              <li key={id}>
                {headline ?? t("reports.headless")}
                <small>
                  {sourceName ?? t("reports.unknown-source")} · {times.short(receivedAt)}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
