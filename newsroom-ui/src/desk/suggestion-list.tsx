import { Button } from "@mantine/core";
import { Link } from "wouter";
import { useShortcuts } from "../app/shortcuts.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import type { EventRecord } from "./routes.ts";
import styles from "./told.module.css";
import type { EventActs } from "./use-event-acts.ts";

/** Reports that may belong to the event: Y takes the first in, X says that it does not belong. */
export function SuggestionList({ eventId, suggested, acts }: { eventId: string; suggested: EventRecord["suggested"]; acts: EventActs | null }) {
  const { t } = useMessages();
  const first = suggested[0];
  const of = ({ reportId, position }: EventRecord["suggested"][number]) => ({ reportId, position });
  useShortcuts(
    acts && first
      ? [
          { key: "y", label: "desk.accept", act: () => void acts.moveInto(of(first), eventId) },
          { key: "x", label: "desk.refuse", act: () => void acts.refuse(of(first), eventId) },
        ]
      : [],
  );
  if (!first) return <p className={styles["none"]}>{t("desk.no-suggestions")}</p>;
  return (
    <ul className={styles["suggestions"]}>
      {suggested.map((one, i) => (
        <li key={`${one.reportId} ${one.position}`}>
          <Link href={`/reports/${one.reportId}`}>{one.headline ?? t("reports.headless")}</Link>
          <small>{t("desk.likeness", { n: Math.round(one.score * 100) })}</small>
          {acts && (
            <span>
              <Button size="compact-sm" variant="default" onClick={() => acts.moveInto(of(one), eventId)}>
                {t("desk.accept")} {i === 0 && <kbd>Y</kbd>}
              </Button>
              <Button size="compact-sm" variant="subtle" color="gray" onClick={() => acts.refuse(of(one), eventId)}>
                {t("desk.refuse")} {i === 0 && <kbd>X</kbd>}
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
