import type { DeskApi } from "../../../src/newsroom/api/desk.ts";
import type { EventsApi } from "../../../src/newsroom/api/events.ts";
import { client, type Given } from "../api/client.ts";

export const { desk } = client<DeskApi>();
export const events = client<EventsApi>();
export const { events: locks } = client<DeskApi>();

export type DeskLine = Given<Awaited<ReturnType<typeof desk.$get>>>["lines"][number];
const oneEvent = desk.sites[":siteId"].events[":eventId"];
export type DeskEvent = Given<Awaited<ReturnType<typeof oneEvent.$get>>>;
export type DeskDispatch = DeskEvent["dispatches"][number];
const record = events.events[":eventId"];
/** An event's suggestions and acts. */
export type EventRecord = Given<Awaited<ReturnType<typeof record.$get>>>;
