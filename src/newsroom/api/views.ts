import { z } from "@hono/zod-openapi";
import type { Newsroom } from "../newsroom.ts";
import { addView } from "../views/add-view.ts";
import { changeView } from "../views/change-view.ts";
import { orderViews } from "../views/order-views.ts";
import { removeView } from "../views/remove-view.ts";
import { viewsOf } from "../views/views-of.ts";
import { api } from "./api.ts";
import { Stage, State } from "./article-answers.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";

/** What a list of articles is filtered by. */
const Filter = z
  .strictObject({
    q: line(100).optional(),
    stage: z.array(Stage).max(5).optional(),
    state: z.array(State).max(4).optional(),
    siteId: line(40).optional(),
    sectionId: line(40).optional(),
    openedBy: line(40).optional(),
    source: line(200).optional(),
    /** Changed within so many days, today included. */
    days: z.number().int().min(1).max(3_650).optional(),
  })
  .openapi("ArticleFilter");
const View = z.strictObject({ id: z.string(), name: z.string(), filter: Filter }).openapi("View");
const NewView = z.strictObject({ name: line(40), filter: Filter });
/** What the desk of events is filtered by, as its address has it. */
const DeskView = z.partialRecord(
  z.enum(["q", "hours", "order", "sourceId", "licence", "language", "sectionId", "isFollowed", "isUnread"]),
  line(100),
);
const ViewParams = z.object({ viewId: z.string() });

/** One's own saved views of the list of articles, in one's own order. */
export function viewsApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /views", { summary: "One's own saved views", responses: answers(z.strictObject({ views: z.array(View) })) }),
      async (c) => {
        const views = await viewsOf(store.write, c.get("staff").id, "articles");
        return c.json({ views: views.map(({ filter, ...view }) => ({ ...view, filter: Filter.parse(JSON.parse(filter)) })) }, 200);
      },
    )
    .openapi(
      endpoint("POST /views", {
        summary: "Saves a view, last in order",
        request: { body: json(NewView) },
        responses: answers(z.strictObject({ id: z.string() })),
      }),
      async (c) => {
        const { name, filter } = c.req.valid("json");
        return c.json({ id: await addView(store, c.get("staff"), { name, filter: JSON.stringify(filter), list: "articles" }) }, 200);
      },
    )
    .openapi(
      endpoint("GET /desk/views", {
        summary: "One's own saved views of the desk of events",
        responses: answers(z.strictObject({ views: z.array(z.strictObject({ id: z.string(), name: z.string(), filter: DeskView })) })),
      }),
      async (c) => {
        const views = await viewsOf(store.write, c.get("staff").id, "desk");
        return c.json({ views: views.map(({ filter, ...view }) => ({ ...view, filter: DeskView.parse(JSON.parse(filter)) })) }, 200);
      },
    )
    .openapi(
      endpoint("POST /desk/views", {
        summary: "Saves a view of the desk of events, last in order",
        request: { body: json(z.strictObject({ name: line(40), filter: DeskView })) },
        responses: answers(z.strictObject({ id: z.string() })),
      }),
      async (c) => {
        const { name, filter } = c.req.valid("json");
        return c.json({ id: await addView(store, c.get("staff"), { name, filter: JSON.stringify(filter), list: "desk" }) }, 200);
      },
    )
    .openapi(
      endpoint("PUT /views/order", {
        summary: "Orders one's views: all of them, each once",
        request: { body: json(z.strictObject({ ids: z.array(line(40)).max(100) })) },
        responses: answers(z.strictObject({})),
      }),
      async (c) => {
        await orderViews(store, c.get("staff"), c.req.valid("json").ids);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("PATCH /views/{viewId}", {
        summary: "Gives a view another name or filter",
        request: { params: ViewParams, body: json(NewView.partial()) },
        responses: answers(z.strictObject({})),
      }),
      async (c) => {
        const { name, filter } = c.req.valid("json");
        await changeView(store, c.get("staff"), c.req.valid("param").viewId, { name, filter: filter && JSON.stringify(filter) });
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("DELETE /views/{viewId}", { summary: "Takes a view away", request: { params: ViewParams }, responses: answers(z.strictObject({})) }),
      async (c) => {
        await removeView(store, c.get("staff"), c.req.valid("param").viewId);
        return c.json({}, 200);
      },
    );
}

export type ViewsApi = ReturnType<typeof viewsApi>;
