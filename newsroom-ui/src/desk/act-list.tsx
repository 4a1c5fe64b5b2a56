import { Button } from "@mantine/core";
import { Link } from "wouter";
import { usePersonName } from "../app/use-person-name.ts";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import type { EventRecord } from "./routes.ts";
import styles from "./told.module.css";

/** Kinds of acts that move nothing, so that there is nothing to take back. */
const FINAL = new Set(["new", "undo", "refuse", "freeze", "thaw"]);

/** Everything that was done to the event, by the program and by people, the newest first. */
export function ActList({ eventId, acts, undo }: { eventId: string; acts: EventRecord["acts"]; undo: ((number: number) => void) | null }) {
  const { t } = useMessages();
  const times = useTimes();
  const personName = usePersonName();
  return (
    <ol className={styles["acts"]}>
      {acts.map(({ number, at, actor, actorName, kind, score, fromEventId, toEventId, undoneAt }) => {
        const other = [fromEventId, toEventId].find((id) => id !== null && id !== eventId);
        return (
          <li key={number} className={undoneAt === null ? undefined : styles["undone"]}>
            <time title={times.full(at)}>{times.short(at)}</time>
            <span>
              {t(`desk.act-${kind}`)} {other && kind !== "story" && <Link href={`/desk/${other}`}>{t("desk.other-event")}</Link>}
            </span>
            <small>{actor === "ingest" ? t("desk.by-itself", { n: Math.round(score * 100) }) : personName({ id: actor, name: actorName })}</small>
            {undoneAt !== null && <small>{t("desk.undone")}</small>}
            {undo && undoneAt === null && !FINAL.has(kind) && (
              <Button size="compact-xs" variant="subtle" onClick={() => undo(number)}>
                {t("common.undo")}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
