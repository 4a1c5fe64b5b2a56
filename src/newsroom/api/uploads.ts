import { z } from "@hono/zod-openapi";
import { appendUpload } from "../library/append-upload.ts";
import { linesOf } from "../library/asset-detail.ts";
import { beginUpload } from "../library/begin-upload.ts";
import { discardUpload } from "../library/discard-upload.ts";
import { finishUpload } from "../library/finish-upload.ts";
import { inspectUpload } from "../library/inspect-upload.ts";
import { openUploads, ownUpload } from "../library/own-upload.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { FinishedUploadForm, Inspection, NewUploadForm, OffsetQuery, Upload } from "./library-forms.ts";

const params = z.object({ uploadId: z.string() });
const Received = z.strictObject({ received: z.number() });
const Bytes = { required: true, content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } } };

/** Files on their way into the library, in pieces: each belongs to who began it, and nobody else learns that it is there. */
export function uploadsApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("POST /uploads", {
        summary: "Begins an upload, or finds the one that was cut off",
        request: { body: json(NewUploadForm) },
        responses: answers(z.strictObject({ uploadId: z.string(), received: z.number() })),
      }),
      async (c) => c.json(await beginUpload(store, c.get("staff"), c.req.valid("json")), 200),
    )
    .openapi(
      endpoint("GET /uploads", { summary: "One's own unfinished uploads", responses: answers(z.strictObject({ uploads: z.array(Upload) })) }),
      async (c) => c.json({ uploads: (await openUploads(store, c.get("staff"))).map(shown) }, 200),
    )
    .openapi(endpoint("GET /uploads/{uploadId}", { summary: "How far an upload is", request: { params }, responses: answers(Upload) }), async (c) =>
      c.json(shown(await ownUpload(store, c.get("staff"), c.req.valid("param").uploadId)), 200),
    )
    .openapi(
      endpoint("PATCH /uploads/{uploadId}", {
        summary: "Adds bytes (at most 1 MB) at the offset where the upload stands",
        request: { params, query: OffsetQuery, body: Bytes },
        responses: answers(Received),
      }),
      async (c) => {
        const bytes = new Uint8Array(await c.req.arrayBuffer());
        const { offset } = c.req.valid("query");
        return c.json({ received: await appendUpload(store, c.get("staff"), c.req.valid("param").uploadId, offset, bytes) }, 200);
      },
    )
    .openapi(
      endpoint("DELETE /uploads/{uploadId}", { summary: "Gives an upload up", request: { params }, responses: answers(z.strictObject({})) }),
      async (c) => {
        await discardUpload(store, c.get("staff"), c.req.valid("param").uploadId);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("POST /uploads/{uploadId}/inspection", {
        summary: "Looks into an upload that is whole: what it is, and what it repeats. One that lies about itself is not kept",
        request: { params },
        responses: answers(Inspection),
      }),
      async (c) => {
        const { same, alike, likeness: _, ...found } = await inspectUpload(store, c.get("staff"), c.req.valid("param").uploadId);
        const [known = null] = same === null ? [] : await linesOf(store, [same]);
        return c.json({ ...found, same: known, alike: await linesOf(store, alike) }, 200);
      },
    )
    .openapi(
      endpoint("POST /uploads/{uploadId}/asset", {
        summary: "Makes an asset of an upload that is whole",
        request: { params, body: json(FinishedUploadForm) },
        responses: answers(z.strictObject({ assetId: z.string() })),
      }),
      async (c) => c.json({ assetId: await finishUpload(store, c.get("staff"), c.req.valid("param").uploadId, c.req.valid("json")) }, 200),
    );
}

function shown({ id, name, size, modifiedAt, received, startedAt }: z.infer<typeof Upload>): z.infer<typeof Upload> {
  return { id, name, size, modifiedAt, received, startedAt };
}

export type UploadsApi = ReturnType<typeof uploadsApi>;
