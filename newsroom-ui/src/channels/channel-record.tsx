import type { ReactNode } from "react";
import { Link } from "wouter";
import form from "../administration/administration.module.css";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./channels.module.css";
import { type Record, useChannelRecord } from "./use-channels.ts";

/** What a channel brought last, and what went wrong with single items. */
export function ChannelRecord({ channelId }: { channelId: string }) {
  const { t } = useMessages();
  const times = useTimes();
  const { data } = useChannelRecord(channelId);
  if (!data) return null;
  return (
    <>
      <h2 className={form["part"]}>{t("channels.record-problems")}</h2>
      <List rows={data.problems} none={t("channels.record-problems-none")} line={(problem) => <Problem {...problem} />} />
      <h2 className={form["part"]}>{t("channels.record-reports")}</h2>
      <List
        rows={data.reports}
        none={t("channels.record-reports-none")}
        line={({ id, headline, receivedAt }) => (
          <>
            <Link href={`/reports/${id}`}>{headline ?? t("channels.headless")}</Link>
            <small>{times.short(receivedAt)}</small>
          </>
        )}
      />
      <h2 className={form["part"]}>{t("channels.record-answers")}</h2>
      <List
        rows={data.answers}
        none={t("channels.record-answers-none")}
        line={({ at, size }) => (
          <small>
            {times.full(at)} · {t("channels.size", { n: Math.ceil(size / 1024) })}
          </small>
        )}
      />
    </>
  );
}

function List<Row extends { id: string }>({ rows, none, line }: { rows: readonly Row[]; none: string; line(row: Row): ReactNode }) {
  if (rows.length === 0) return <p className={form["hint"]}>{none}</p>;
  return (
    <ul className={styles["items"]}>
      {rows.map((row) => (
        <li key={row.id}>{line(row)}</li>
      ))}
    </ul>
  );
}

function Problem({ headline, address, problem, nextAt }: Record["problems"][number]) {
  const { t } = useMessages();
  const times = useTimes();
  return (
    <>
      {headline ?? t("channels.headless")}
      <small>{address}</small>
      <em>{nextAt === null ? t("channels.item-own", { problem }) : t("channels.item-again", { problem, time: times.short(nextAt) })}</em>
    </>
  );
}
