import { useMessages } from "../messages/use-messages.tsx";
import styles from "./event-view.module.css";
import { foldCopies } from "./fold-copies.ts";
import type { DeskEvent } from "./routes.ts";

/** In the order of their keys 1 … 6. */
export const EVENT_TABS = ["side-by-side", "quotations", "timeline", "suggestions", "uses", "history"] as const;
export type EventTab = (typeof EVENT_TABS)[number];

/** What of an event is shown; each tab says how much there is. */
export function EventTabs({ tab, show, event, suggestions }: { tab: EventTab; show(tab: EventTab): void; event: DeskEvent; suggestions: number }) {
  const { t } = useMessages();
  const counts: Partial<Record<EventTab, number>> = {
    "side-by-side": foldCopies(event.dispatches).length,
    quotations: event.told?.quotations.reduce((sum, { quotations }) => sum + quotations.length, 0) ?? 0,
    suggestions,
    uses: event.articles.length,
  };
  return (
    <div role="tablist" aria-label={t("desk.tabs")} className={styles["tabs"]}>
      {EVENT_TABS.map((name) => (
        <button key={name} type="button" role="tab" aria-selected={name === tab} onClick={() => show(name)}>
          {t(`desk.tab-${name}`)} {counts[name] !== undefined && counts[name] > 0 && <i>{counts[name]}</i>}
        </button>
      ))}
    </div>
  );
}
