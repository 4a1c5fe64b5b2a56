import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { call } from "../api/client.ts";
import { useSite } from "../app/use-site.ts";
import { type DeskFilter, queryOf } from "./filter.ts";
import { desk, events } from "./routes.ts";

/** The first `limit` events that fit. */
export function useDesk(filter: DeskFilter, limit: number) {
  return useQuery({
    queryKey: ["desk", filter, limit],
    queryFn: () => call(desk.$get({ query: { ...queryOf(filter), limit: String(limit) } })),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}

/** One event side by side, told for the site that is worked on. */
export function useDeskEvent(eventId: string) {
  const { home } = useSite();
  const siteId = home?.id ?? "";
  return useQuery({
    queryKey: ["desk-event", eventId, siteId],
    queryFn: () => call(desk.sites[":siteId"].events[":eventId"].$get({ param: { siteId, eventId } })),
    enabled: siteId !== "",
  });
}

/** What was suggested for an event, and every act on it. */
export function useEventRecord(eventId: string) {
  return useQuery({ queryKey: ["event-record", eventId], queryFn: () => call(events.events[":eventId"].$get({ param: { eventId } })) });
}

/** Least time between two looks, ms: where reports come in by the dozen, the list shall not jump under one's eyes. */
const CALM = 3_000;

/** Has everything of the desk asked for again when events change. Returns whether the server can be heard. */
export function useDeskChanges(): boolean {
  const queries = useQueryClient();
  const [isLive, setLive] = useState(true);
  useEffect(() => {
    const stream = new EventSource("/newsroom/api/desk/changes");
    let known: string | null = null;
    let later: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      later = undefined;
      refreshDesk(queries);
    };
    stream.onopen = () => setLive(true);
    stream.onerror = () => setLive(false);
    stream.onmessage = ({ data }) => {
      if (known !== null && data !== known) later ??= setTimeout(look, CALM);
      known = data;
    };
    return () => {
      clearTimeout(later);
      stream.close();
    };
  }, [queries]);
  return isLive;
}

export function refreshDesk(queries: ReturnType<typeof useQueryClient>): Promise<unknown> {
  return Promise.all(["desk", "desk-event", "event-record"].map((key) => queries.invalidateQueries({ queryKey: [key] })));
}
