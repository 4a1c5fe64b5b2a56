import { useQueryClient } from "@tanstack/react-query";
import { call } from "../api/client.ts";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { desk, events, locks } from "./routes.ts";
import { refreshDesk } from "./use-desk.ts";

interface Place {
  reportId: string;
  position: number;
}

/** What an editor does to events. Each says what was done, and offers to take it back. */
export function useEventActs() {
  const { t } = useMessages();
  const queries = useQueryClient();
  const refresh = () => refreshDesk(queries);
  const undo = async (number: number) => {
    await call(events["event-acts"].undo.$post({ json: { number } }));
    await refresh();
  };
  const done = async (what: string, act: Promise<{ number: number }>): Promise<boolean> => {
    try {
      const { number } = await act;
      await refresh();
      showDone(what, t, () => undo(number));
      return true;
    } catch (error) {
      showError(error, t);
      await refresh();
      return false;
    }
  };
  const quietly = (act: Promise<unknown>) => act.then(refresh).catch((error) => showError(error, t));
  return {
    merge: (eventId: string, other: string) =>
      done(t("desk.merged"), call(events.events[":eventId"].merge.$post({ param: { eventId }, json: { with: other } }))),
    split: (place: Place) => done(t("desk.was-split"), call(events["event-dispatches"].place.$post({ json: { ...place, eventId: null } }))),
    moveInto: (place: Place, eventId: string) => done(t("desk.moved"), call(events["event-dispatches"].place.$post({ json: { ...place, eventId } }))),
    refuse: (place: Place, eventId: string) =>
      quietly(call(events.events[":eventId"].refusals.$post({ param: { eventId }, json: place })).then(() => showDone(t("desk.refused"), t))),
    undo: (number: number) => quietly(undo(number).then(() => showDone(t("desk.undone"), t))),
    leaveStory: (eventId: string) =>
      done(t("desk.left-story"), call(events.events[":eventId"].story.$put({ param: { eventId }, json: { with: null } }))),
    joinStory: (eventId: string, other: string) =>
      done(t("desk.joined-story"), call(events.events[":eventId"].story.$put({ param: { eventId }, json: { with: other } }))),
    show: (siteId: string, eventId: string) =>
      quietly(call(events.sites[":siteId"].events[":eventId"].$put({ param: { siteId, eventId } })).then(() => showDone(t("desk.was-shown"), t))),
    lock: (eventId: string, isLocked: boolean) => quietly(call(locks[":eventId"].lock.$put({ param: { eventId }, json: { isLocked } }))),
    follow: (eventId: string, isFollowed: boolean) => quietly(call(desk.events[":eventId"].mark.$put({ param: { eventId }, json: { isFollowed } }))),
    see: (eventId: string, seenAt: number) =>
      call(desk.events[":eventId"].mark.$put({ param: { eventId }, json: { seenAt } })).then(
        () => queries.invalidateQueries({ queryKey: ["desk"] }),
        () => {}, // what could not be noted as seen is shown as new once more
      ),
  };
}

export type EventActs = ReturnType<typeof useEventActs>;
