import styles from "../administration/administration.module.css";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { useProblemText } from "./problem-text.ts";
import { type Message, useWebhookMessages } from "./use-webhooks.ts";

/** What a webhook was told last, each with how that ended. */
export function MessageTable({ webhookId }: { webhookId: string }) {
  const { t } = useMessages();
  const times = useTimes();
  const { data } = useWebhookMessages(webhookId);
  if (data?.messages.length === 0) return <p className={styles["hint"]}>{t("webhooks.untold")}</p>;
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          <th scope="col">{t("webhooks.at")}</th>
          <th scope="col">{t("webhooks.event")}</th>
          <th scope="col">{t("webhooks.answer")}</th>
        </tr>
      </thead>
      <tbody>
        {data?.messages.map((message) => (
          <tr key={message.id}>
            <td className={styles["time"]}>{times.short(message.at)}</td>
            <td>{t(`webhooks.event-${message.event}`)}</td>
            <td className={styles["detail"]}>
              <Outcome message={message} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ message: { doneAt, nextAt, tries, status, problem } }: { message: Message }) {
  const { t } = useMessages();
  const times = useTimes();
  const problemText = useProblemText();
  if (doneAt !== null) return <span className={styles["good"]}>{t("webhooks.done", { status: status ?? "" })}</span>;
  const said = problem !== null ? problemText(problem) : status === null ? "" : `HTTP ${status}`;
  if (nextAt === null) return <span className={styles["bad"]}>{t("webhooks.given-up", { tries, said })}</span>;
  if (tries === 0) return <span className={styles["quiet"]}>{t("webhooks.about-to")}</span>;
  return <span className={styles["bad"]}>{t("webhooks.again", { tries, said, time: times.short(nextAt) })}</span>;
}
