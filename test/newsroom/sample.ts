import type { Place } from "../../src/core/article.ts";
import type { Staff } from "../../src/core/staff.ts";
import type { RouteKey } from "../../src/newsroom/who-may.ts";
import type { Office } from "./office.ts";

/** Where and by whom the objects of a request are made. */
export interface Scene {
  place: Place;
  opener: Staff;
  /** Who will ask; where the objects belong to whoever asks (a saved view, a session), they are made for the opener. */
  asker: Staff;
}

/** A request that the route accepts from whoever may use it. Every object that it names is made anew, in the scene. */
export interface SampleRequest {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

/** Samples by route. The tests of role × own/other/other desk × each id field are made of them. */
export type Samples = Partial<Record<RouteKey, (office: Office, scene: Scene) => Promise<SampleRequest>>>;
