import type { ViewsApi } from "../../../src/newsroom/api/views.ts";
import { call, client } from "../api/client.ts";
import type { Views } from "../articles/view-tabs.tsx";
import { addressOf, type DeskFilter } from "./filter.ts";

const { desk, views } = client<ViewsApi>();

/** One's own views of the desk of events. */
export const DESK_VIEWS: Views<DeskFilter> = {
  key: "desk-views",
  home: "/desk",
  addressOf,
  isSame: (a, b) => addressOf(a) === addressOf(b),
  load: () => call(desk.views.$get()),
  save: (json) => call(desk.views.$post({ json })),
  remove: (viewId) => call(views[":viewId"].$delete({ param: { viewId } })),
};
