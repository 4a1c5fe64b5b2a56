import type { Act } from "../../store/act.ts";
import { replaceEvent } from "./replace-event.ts";

/** Lets the address of an event on a site lead to that of another, for ever (until it is put again); nothing of its page stays. */
export function mergePublicEvent(act: Act, siteId: string, eventId: string, mergedInto: string): Promise<void> {
  return replaceEvent(act, siteId, eventId, () => ({ state: "merged", mergedInto, item: "", page: "", articleIds: [] }));
}

/** Takes the page of an event off a site: its address says so. */
export function withdrawPublicEvent(act: Act, siteId: string, eventId: string): Promise<void> {
  return replaceEvent(act, siteId, eventId, () => ({ state: "withdrawn", mergedInto: null, item: "", page: "", articleIds: [] }));
}
