import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { EmptyState } from "../app/empty-state.tsx";
import { useShortcuts } from "../app/shortcuts.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./desk.module.css";
import { EventRow } from "./event-row.tsx";
import { addressOf, type DeskFilter } from "./filter.ts";
import { useDesk } from "./use-desk.ts";

/** Events that are asked for at first, and that a click adds; and the most that there is any use in. */
const STEP = 40;
const MOST = 400;

/** The events that the filter lets through, the heaviest first. */
export function EventList({ filter, openId, clear }: { filter: DeskFilter; openId: string | null; clear(): void }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const [limit, setLimit] = useState(STEP);
  const [chosen, choose] = useState(-1);
  const { data } = useDesk(filter, limit);
  const lines = data?.lines ?? [];
  const search = addressOf(filter);
  const opened = lines.findIndex(({ id }) => id === openId);
  const selected = opened >= 0 ? opened : Math.min(chosen, lines.length - 1);
  useEffect(() => {
    if (opened >= 0) choose(opened);
  }, [opened]);
  const openAt = (place: number) => {
    const line = lines[Math.max(0, Math.min(place, lines.length - 1))];
    if (line) go(`/desk/${line.id}${search}`);
  };
  useShortcuts([
    { key: "n", label: "desk.key-next-event", act: () => openAt(selected + 1) },
    { key: "p", label: "desk.key-previous-event", act: () => openAt(selected - 1) },
  ]);
  if (!data) return <p className={styles["quiet"]}>{t("common.loading")}</p>;
  if (lines.length === 0)
    return search === "" ? (
      <EmptyState title={t("desk.none")} hint={t("desk.none-hint")} />
    ) : (
      <EmptyState title={t("desk.none-found")} hint={t("reports.none-found-hint")}>
        <Button variant="default" onClick={clear}>
          {t("articles.clear")}
        </Button>
      </EmptyState>
    );
  return (
    <>
      <p className={styles["count"]}>
        {t("desk.count", { n: data.events, unread: data.unread })}
        {data.isCut && ` ${t("desk.is-cut")}`}
      </p>
      <ul className={styles["events"]}>
        {lines.map((line, i) => (
          <EventRow key={line.id} line={line} address={`/desk/${line.id}${search}`} isOpen={line.id === openId} isSelected={i === selected} />
        ))}
      </ul>
      {lines.length < data.events && limit < MOST && (
        <div className={styles["more"]}>
          <Button variant="default" size="xs" onClick={() => setLimit(limit + STEP)}>
            {t("reports.more")}
          </Button>
        </div>
      )}
    </>
  );
}
