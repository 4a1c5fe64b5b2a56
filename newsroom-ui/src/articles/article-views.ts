import type { ViewsApi } from "../../../src/newsroom/api/views.ts";
import { call, client } from "../api/client.ts";
import { type ArticleFilter, addressOf, isSameFilter } from "./filter.ts";
import type { Views } from "./view-tabs.tsx";

const { views } = client<ViewsApi>();

/** One's own views of the list of articles. */
export const ARTICLE_VIEWS: Views<ArticleFilter> = {
  key: "views",
  home: "/",
  addressOf,
  isSame: isSameFilter,
  load: () => call(views.$get()),
  save: (json) => call(views.$post({ json })),
  remove: (viewId) => call(views[":viewId"].$delete({ param: { viewId } })),
};
