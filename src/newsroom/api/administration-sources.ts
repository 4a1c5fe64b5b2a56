import { z } from "@hono/zod-openapi";
import { changeSource, createSource } from "../administration/change-source.ts";
import type { Newsroom } from "../newsroom.ts";
import { SourceForm } from "./administration-forms.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";

/** `waiting`: how many of its articles are ready or scheduled, and will be refused where its licence now forbids them. */
const Done = z.strictObject({ sourceId: z.string(), waiting: z.number().int() }).openapi("SourceDone");

/** Adding and changing sources. */
export function administrationSourcesApi({ store }: Newsroom) {
  return api()
    .openapi(endpoint("POST /sources", { summary: "Adds a source", request: { body: json(SourceForm) }, responses: answers(Done) }), async (c) =>
      c.json({ sourceId: await createSource(store, c.get("staff"), c.req.valid("json")), waiting: 0 }, 200),
    )
    .openapi(
      endpoint("PUT /sources/{sourceId}", {
        summary: "Changes a source; its clause and licence show on published articles at the next request",
        request: { params: z.object({ sourceId: line(40) }), body: json(SourceForm) },
        responses: answers(Done),
      }),
      async (c) => {
        const { sourceId } = c.req.valid("param");
        return c.json({ sourceId, waiting: await changeSource(store, c.get("staff"), sourceId, c.req.valid("json")) }, 200);
      },
    );
}

export type AdministrationSourcesApi = ReturnType<typeof administrationSourcesApi>;
