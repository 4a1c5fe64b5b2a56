import { useEffect, useRef, useState } from "react";
import { Redirect, useSearch } from "wouter";
import { EmptyState } from "../app/empty-state.tsx";
import { useShortcuts } from "../app/shortcuts.tsx";
import { useMe } from "../app/use-me.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { ActList } from "./act-list.tsx";
import { EventChoice } from "./event-choice.tsx";
import { EventHead } from "./event-head.tsx";
import { EVENT_TABS, type EventTab, EventTabs } from "./event-tabs.tsx";
import styles from "./event-view.module.css";
import { QuotationTable } from "./quotation-table.tsx";
import type { DeskDispatch, DeskEvent, EventRecord } from "./routes.ts";
import { SideBySide } from "./side-by-side.tsx";
import { SuggestionList } from "./suggestion-list.tsx";
import { Timeline } from "./timeline.tsx";
import type { Tray } from "./tray.ts";
import { useDeskEvent, useEventRecord } from "./use-desk.ts";
import { type EventActs, useEventActs } from "./use-event-acts.ts";
import { UseList } from "./use-list.tsx";

/** An event open: asked for, or led on to the one that it is part of now. */
export function EventView({ eventId, tray }: { eventId: string; tray: Tray }) {
  const { t } = useMessages();
  const search = useSearch();
  const acts = useEventActs();
  const { data, error } = useDeskEvent(eventId);
  const record = useEventRecord(eventId);
  if (error) return <EmptyState title={t("desk.gone")} hint={error.message} />;
  if (!data) return <p className={styles["quiet"]}>{t("common.loading")}</p>;
  if (data.mergedInto !== null) return <Redirect to={`/desk/${data.mergedInto}${search && `?${search}`}`} replace />;
  return (
    <OpenEvent event={data} record={record.data ?? { suggested: [], acts: [] }} acts={acts} tray={tray} back={`/desk${search && `?${search}`}`} />
  );
}

interface Open {
  event: DeskEvent;
  record: Pick<EventRecord, "suggested" | "acts">;
  acts: EventActs;
  tray: Tray;
  back: string;
}

/** What one is about to choose another event for. */
type Choice = { kind: "merge" } | { kind: "chain" } | { kind: "move"; dispatch: DeskDispatch };

function OpenEvent({ event, record, acts, tray, back }: Open) {
  const { t } = useMessages();
  const mayAct = useMe().data?.may.includes("POST /event-dispatches/place") ?? false;
  const [tab, setTab] = useState<EventTab>("side-by-side");
  const [choice, setChoice] = useState<Choice | null>(null);
  const seenBefore = useSeen(event, acts);
  const { id, isFrozen, isFollowed, told } = event;
  const undoable = record.acts.find(({ kind, undoneAt }) => undoneAt === null && ["link", "merge", "story"].includes(kind));
  useShortcuts([
    ...EVENT_TABS.map((name, i) => ({ key: String(i + 1), label: `desk.tab-${name}` as const, act: () => setTab(name) })),
    { key: "f", label: "desk.follow", act: () => void acts.follow(id, !isFollowed) },
    ...(mayAct
      ? [
          { key: "m", label: "desk.merge" as const, act: () => setChoice({ kind: "merge" }) },
          { key: "l", label: "desk.lock" as const, act: () => void acts.lock(id, !isFrozen) },
          { key: "u", label: "desk.undo-last" as const, act: () => undoable && void acts.undo(undoable.number) },
        ]
      : []),
  ]);
  const chosen = async (other: string) => {
    setChoice(null);
    if (choice?.kind === "merge") await acts.merge(id, other);
    if (choice?.kind === "chain") await acts.joinStory(id, other);
    if (choice?.kind === "move") await acts.moveInto(placeOf(choice.dispatch), other);
  };
  const headline = told?.headline || event.dispatches.find((one) => one.headline)?.headline || t("reports.headless");
  return (
    <div className={styles["view"]}>
      <EventHead
        event={event}
        headline={headline}
        acts={acts}
        mayAct={mayAct}
        back={back}
        merge={() => setChoice({ kind: "merge" })}
        chain={() => setChoice({ kind: "chain" })}
      />
      <EventTabs tab={tab} show={setTab} event={event} suggestions={record.suggested.length} />
      {tab === "side-by-side" && (
        <SideBySide
          event={event}
          seenBefore={seenBefore}
          tray={tray}
          mayAct={mayAct}
          split={(dispatch) => void acts.split(placeOf(dispatch))}
          move={(dispatch) => setChoice({ kind: "move", dispatch })}
        />
      )}
      {tab === "quotations" && <QuotationTable speakers={told?.quotations ?? []} dispatches={event.dispatches} />}
      {tab === "timeline" && <Timeline steps={told?.timeline ?? []} />}
      {tab === "suggestions" && <SuggestionList eventId={id} suggested={record.suggested} acts={mayAct ? acts : null} />}
      {tab === "uses" && <UseList articles={event.articles} />}
      {tab === "history" && <ActList eventId={id} acts={record.acts} undo={mayAct ? (number) => void acts.undo(number) : null} />}
      {choice && <EventChoice title={t(`desk.choose-${choice.kind}`)} except={id} choose={chosen} close={() => setChoice(null)} />}
    </div>
  );
}

function placeOf({ reportId, position }: DeskDispatch) {
  return { reportId, position };
}

/** Up to when one had seen the event before this visit, UTC ms; on the first one all of it is old. What is on the screen now is noted as seen. */
function useSeen({ id, seenAt, now, dispatches }: DeskEvent, acts: EventActs): number {
  const before = useRef({ id, at: seenAt ?? now });
  if (before.current.id !== id) before.current = { id, at: seenAt ?? now };
  const { see } = acts;
  const latest = Math.max(0, ...dispatches.map(({ arrivedAt }) => arrivedAt));
  // biome-ignore lint/correctness/useExhaustiveDependencies: noted once for whatever is newest, not each time that it is read
  useEffect(() => {
    if ((seenAt ?? 0) < latest) void see(id, now);
  }, [id, latest]);
  return before.current.at;
}
