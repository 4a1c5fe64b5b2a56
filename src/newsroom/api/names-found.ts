import { z } from "@hono/zod-openapi";
import { candidates } from "../names/found/candidates.ts";
import { LOOK } from "../names/found/found-in-reports.ts";
import { passName } from "../names/found/pass-name.ts";
import { NAME_LIMITS } from "../names/name-limits.ts";
import { LOOK_BACK, nameUses } from "../names/uses/name-uses.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";
import { NameKindForm } from "./name-forms.ts";

const n = z.number().int();
const Candidate = z
  .strictObject({
    kind: NameKindForm,
    name: z.string(),
    title: z.string().nullable(),
    sentence: z.string(),
    reports: n,
    reportId: z.string(),
    at: n,
  })
  .openapi("NameCandidate");
const use = z.strictObject({ id: z.string(), headline: z.string().nullable(), at: n });
const Uses = z
  .strictObject({
    reports: z.array(use),
    articles: z.array(use),
    /** False where there may be more. */
    isAll: z.boolean(),
    lookBack: z.strictObject({ days: n, reports: n, articles: n }),
  })
  .openapi("NameUses");

/** Names in what comes in: where one stands, and which the table lacks. */
export function namesFoundApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /names/candidates", {
        summary: `Names that the newest ${LOOK.reports} reports of ${LOOK.days} days hold again and again and the table does not know`,
        responses: answers(z.strictObject({ candidates: z.array(Candidate), looked: n, days: n })),
      }),
      async (c) => c.json({ ...(await candidates(store)), days: LOOK.days }, 200),
    )
    .openapi(
      endpoint("PUT /names/candidates/passing", {
        summary: "Puts a candidate aside for good, or has it offered again",
        request: { body: json(z.strictObject({ kind: NameKindForm, name: line(NAME_LIMITS.other), isPassed: z.boolean() })) },
        responses: answers(z.strictObject({})),
      }),
      async (c) => {
        const { isPassed, ...name } = c.req.valid("json");
        await passName(store, c.get("staff"), name, isPassed);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("GET /names/{nameId}/uses", {
        summary: "Reports of the last days and articles in which a name stands, in any of its forms",
        request: { params: z.object({ nameId: line(40) }) },
        responses: answers(Uses),
      }),
      async (c) => c.json({ ...(await nameUses(store, c.get("staff"), c.req.valid("param").nameId)), lookBack: LOOK_BACK }, 200),
    );
}

export type NamesFoundApi = ReturnType<typeof namesFoundApi>;
