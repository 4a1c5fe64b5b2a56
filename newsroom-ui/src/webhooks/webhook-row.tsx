import styles from "../administration/administration.module.css";
import type { SiteLine } from "../app/use-sites.ts";
import { useTimes } from "../app/use-times.ts";
import { sectionPath } from "../fronts/section-path.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { useProblemText } from "./problem-text.ts";
import type { Webhook } from "./use-webhooks.ts";

/** One line of the list. */
export function WebhookRow({ webhook, sections, open }: { webhook: Webhook; sections: SiteLine["sections"]; open(): void }) {
  const { t } = useMessages();
  const { address, events, sectionId } = webhook;
  return (
    <tr>
      <td className={styles["detail"]}>
        <button type="button" className={`${styles["cell"]} ${styles["lead"]}`} onClick={open}>
          {address}
        </button>
      </td>
      <td>{events.map((event) => t(`webhooks.event-${event}`)).join("、")}</td>
      <td>{sectionId === null ? t("webhooks.whole-site") : sectionPath(sections, sectionId)}</td>
      <td>
        <WebhookState webhook={webhook} />
      </td>
    </tr>
  );
}

/** Whether it works, in a sentence. */
export function WebhookState({ webhook: { endedAt, problem, failingSince, deliveredAt, waiting } }: { webhook: Webhook }) {
  const { t } = useMessages();
  const times = useTimes();
  const problemText = useProblemText();
  const left = waiting > 0 && ` · ${t("webhooks.waiting", { n: waiting })}`;
  if (endedAt !== null && problem !== null)
    return <span className={styles["bad"]}>{t("webhooks.ended", { time: times.short(endedAt), problem: problemText(problem) })}</span>;
  if (endedAt !== null) return <span className={styles["quiet"]}>{t("webhooks.off")}</span>;
  if (failingSince !== null)
    return (
      <span className={styles["bad"]}>
        {t("webhooks.failing", { time: times.short(failingSince) })}
        {left}
      </span>
    );
  return (
    <span className={deliveredAt === null ? styles["quiet"] : styles["good"]}>
      {deliveredAt === null ? t("webhooks.untold") : t("webhooks.told", { time: times.short(deliveredAt) })}
      {left}
    </span>
  );
}
