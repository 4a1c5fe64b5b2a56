import { z } from "@hono/zod-openapi";
import { addName, changeName, removeName } from "../names/name-acts.ts";
import { nameById } from "../names/name-by-id.ts";
import { namesLike, PAGE } from "../names/names-like.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";
import { Name, NameForm, NameKindForm } from "./name-forms.ts";

const Params = z.object({ nameId: line(40) });
const counts = z.strictObject({ person: z.number().int(), place: z.number().int(), organisation: z.number().int() });
/** `removedId`: the id of a name that was taken away and comes back. */
const NewName = NameForm.extend({ removedId: line(40).optional() });
const Done = z.strictObject({});

/** 名称: people, places and organisations that the newsroom knows by all that they are called. */
export function namesApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /names", {
        summary: `Names of which any form holds what is asked for, the last added first, ${PAGE} a page`,
        request: { query: z.strictObject({ q: line(60).optional(), kind: NameKindForm.optional(), after: line(40).optional() }) },
        responses: answers(z.strictObject({ names: z.array(Name), counts, next: z.string().nullable() })),
      }),
      async (c) => c.json(await namesLike(store, c.req.valid("query")), 200),
    )
    .openapi(
      endpoint("POST /names", {
        summary: "Adds a name, which is found in what is read from now on",
        request: { body: json(NewName) },
        responses: answers(z.strictObject({ nameId: z.string() })),
      }),
      async (c) => {
        const { removedId = null, ...form } = c.req.valid("json");
        return c.json({ nameId: await addName(store, c.get("staff"), form, removedId) }, 200);
      },
    )
    .openapi(endpoint("GET /names/{nameId}", { summary: "One name", request: { params: Params }, responses: answers(Name) }), async (c) =>
      c.json(await nameById(store.write, c.req.valid("param").nameId), 200),
    )
    .openapi(
      endpoint("PUT /names/{nameId}", {
        summary: "Changes a name, for what is read from now on",
        request: { params: Params, body: json(NameForm) },
        responses: answers(Done),
      }),
      async (c) => {
        await changeName(store, c.get("staff"), c.req.valid("param").nameId, c.req.valid("json"));
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("DELETE /names/{nameId}", {
        summary: "Takes a name away; what it was found in stays as it is",
        request: { params: Params },
        responses: answers(Done),
      }),
      async (c) => {
        await removeName(store, c.get("staff"), c.req.valid("param").nameId);
        return c.json({}, 200);
      },
    );
}

export type NamesApi = ReturnType<typeof namesApi>;
