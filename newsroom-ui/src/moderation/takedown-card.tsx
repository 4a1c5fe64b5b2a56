import { Button } from "@mantine/core";
import { Link } from "wouter";
import { usePersonName } from "../app/use-person-name.ts";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./moderation.module.css";
import type { Takedown } from "./use-takedowns.ts";

/** A notice: by when, from whom, about what, why; and its answer. */
export function TakedownCard({ takedown, answer }: { takedown: Takedown; answer(): void }) {
  const { t } = useMessages();
  const times = useTimes(takedown.siteId);
  const nameOf = usePersonName();
  const { id, at, name, contact, address, reason, dueAt, isLate, closedAt, closedBy, outcome, article } = takedown;
  return (
    <li className={styles["card"]}>
      <div className={styles["head"]}>
        {closedAt === null ? (
          <b className={isLate ? styles["alarm"] : undefined}>{t(isLate ? "takedowns.late" : "takedowns.due", { time: times.full(dueAt) })}</b>
        ) : (
          <b>
            {t("takedowns.answered-by", {
              name: closedBy ? nameOf(closedBy) : "",
              time: times.full(closedAt),
              outcome: outcome ? t(`takedowns.outcome-${outcome}`) : "",
            })}
          </b>
        )}
        <span>{id}</span>
        <span className={styles["time"]}>{t("takedowns.from", { name, contact, time: times.short(at) })}</span>
      </div>
      <dl className={styles["facts"]}>
        <dt>{t("takedowns.about")}</dt>
        <dd>
          {article ? <Link href={`/articles/${article.id}`}>{article.headline}</Link> : address}
          {article && `　${t(`state.${article.state}`)}`}
        </dd>
        <dt>{t("takedowns.reason")}</dt>
        <dd>{reason}</dd>
        {takedown.answer !== null && (
          <>
            <dt>{t("takedowns.answer")}</dt>
            <dd>{takedown.answer}</dd>
          </>
        )}
      </dl>
      <div className={styles["acts"]}>
        {closedAt === null && <Button onClick={answer}>{t("takedowns.answer")}</Button>}
        <MailLink takedown={takedown} />
      </div>
    </li>
  );
}

/** A mail to whoever left an address, with the answer in it where there is one. */
function MailLink({ takedown: { id, contact, answer } }: { takedown: Takedown }) {
  const { t } = useMessages();
  const to = contact.trim();
  if (!/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(to)) return null;
  const words = new URLSearchParams({ subject: `${t("takedowns.title")} ${id}`, ...(answer !== null && { body: answer }) })
    .toString()
    .replaceAll("+", "%20");
  return <a href={`mailto:${encodeURIComponent(to)}?${words}`}>{t("takedowns.mail")}</a>;
}
