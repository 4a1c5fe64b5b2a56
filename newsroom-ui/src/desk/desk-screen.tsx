import { useLocation, useParams, useSearch } from "wouter";
import { ViewTabs } from "../articles/view-tabs.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./desk.module.css";
import { DeskFilterBar } from "./desk-filter-bar.tsx";
import { DESK_VIEWS } from "./desk-views.ts";
import { EventList } from "./event-list.tsx";
import { EventView } from "./event-view.tsx";
import { addressOf, type DeskFilter, filterAt } from "./filter.ts";
import { useTray } from "./tray.ts";
import { TrayBar } from "./tray-bar.tsx";
import { useDeskChanges } from "./use-desk.ts";

/** 要闻台: happenings by weight and freshness; the open one side by side; what is chosen for a digest below. The filter stands in the address. */
export default function DeskScreen() {
  const { t } = useMessages();
  const [, go] = useLocation();
  const { eventId = null } = useParams<{ eventId?: string }>();
  const filter = filterAt(useSearch());
  const tray = useTray();
  const isLive = useDeskChanges();
  const show = (wanted: DeskFilter) => go(`/desk${eventId ? `/${eventId}` : ""}${addressOf(wanted)}`, { replace: true });
  return (
    <div className={eventId ? `${styles["desk"]} ${styles["with-event"]}` : styles["desk"]}>
      <section className={styles["list"]} aria-label={t("desk.title")}>
        <div className={styles["top"]}>
          <h1>
            {t("desk.title")} {!isLive && <small role="status">{t("desk.not-live")}</small>}
          </h1>
          <ViewTabs of={DESK_VIEWS} filter={filter} show={show} />
          <DeskFilterBar filter={filter} show={show} />
        </div>
        <EventList filter={filter} openId={eventId} clear={() => show({})} />
      </section>
      <section className={styles["main"]} aria-label={t("desk.event")}>
        {eventId ? <EventView key={eventId} eventId={eventId} tray={tray} /> : <p className={styles["choose"]}>{t("desk.choose")}</p>}
      </section>
      <TrayBar tray={tray} />
    </div>
  );
}
