import { z } from "@hono/zod-openapi";
import { NAME_KINDS } from "../../core/known-name.ts";
import { addName, changeName, removeName } from "../names/name-acts.ts";
import { MOST_LISTED, namesLike } from "../names/names-like.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";

const Params = z.object({ nameId: line(40) });
const day = z.iso.date().nullable();
const fields = {
  kind: z.enum(NAME_KINDS),
  zh: line(60),
  ru: line(120).nullable(),
  en: line(120).nullable(),
  aliases: z.array(line(120)).max(50),
  titles: z.array(z.strictObject({ title: line(60), from: day, to: day })).max(50),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
};
const Form = z.strictObject(fields).openapi("KnownNameForm");
const Name = z.strictObject({ id: z.string(), ...fields }).openapi("KnownName");
const Done = z.strictObject({});

/** 名称: people, places and organisations that the newsroom knows by all that they are called. */
export function namesApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /names", {
        summary: `Names of which any form holds what is asked for, at most ${MOST_LISTED}`,
        request: { query: z.strictObject({ q: line(60).optional(), kind: z.enum(NAME_KINDS).optional() }) },
        responses: answers(z.strictObject({ names: z.array(Name), all: z.number().int() })),
      }),
      async (c) => c.json(await namesLike(store, c.req.valid("query")), 200),
    )
    .openapi(
      endpoint("POST /names", {
        summary: "Adds a name, which is found in what is read from now on",
        request: { body: json(Form) },
        responses: answers(z.strictObject({ nameId: z.string() })),
      }),
      async (c) => c.json({ nameId: await addName(store, c.get("staff"), c.req.valid("json")) }, 200),
    )
    .openapi(
      endpoint("PUT /names/{nameId}", {
        summary: "Changes a name, for what is read from now on",
        request: { params: Params, body: json(Form) },
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
