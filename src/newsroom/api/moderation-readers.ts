import { z } from "@hono/zod-openapi";
import { blockReader } from "../moderation/block-reader.ts";
import { endColumn } from "../moderation/end-column.ts";
import { findReaders } from "../moderation/find-readers.ts";
import { putColumn } from "../moderation/put-column.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { BlockForm, ColumnForm, Readers, ReadersQuery } from "./moderation-forms.ts";

const params = z.object({ readerId: z.string() });
const nothing = answers(z.strictObject({}));

/** Readers who write: whom to keep from it, and whom to give a column. */
export function moderationReadersApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /moderation/readers", {
        summary: "Readers of the sites that one moderates, newest first",
        request: { query: ReadersQuery },
        responses: answers(Readers),
      }),
      async (c) => {
        const { limit, ...of } = c.req.valid("query");
        return c.json({ readers: await findReaders(store, c.get("staff"), of, limit) }, 200);
      },
    )
    .openapi(
      endpoint("PUT /readers/{readerId}/block", {
        summary: "Lets a reader write nothing, or again",
        request: { params, body: json(BlockForm) },
        responses: nothing,
      }),
      async (c) => {
        await blockReader(store, c.get("staff"), c.req.valid("param").readerId, c.req.valid("json"));
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("PUT /readers/{readerId}/column", {
        summary: "Gives a reader a column, or changes what it is called",
        request: { params, body: json(ColumnForm) },
        responses: answers(z.strictObject({ sectionId: z.string() })),
      }),
      async (c) => c.json({ sectionId: await putColumn(store, c.get("staff"), c.req.valid("param").readerId, c.req.valid("json")) }, 200),
    )
    .openapi(
      endpoint("DELETE /readers/{readerId}/column", {
        summary: "Lets a reader write no more column; what was published stays",
        request: { params },
        responses: nothing,
      }),
      async (c) => {
        await endColumn(store, c.get("staff"), c.req.valid("param").readerId);
        return c.json({}, 200);
      },
    );
}

export type ModerationReadersApi = ReturnType<typeof moderationReadersApi>;
