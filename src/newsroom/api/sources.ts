import { z } from "@hono/zod-openapi";
import { allSources } from "../../store/sources.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint } from "./endpoint.ts";

const names = z.array(z.string());
const SourceLine = z
  .strictObject({
    id: z.string(),
    names: z.strictObject({ zh: names, ru: names.optional(), en: names.optional() }),
    kind: z.enum(["agency", "publisher", "own"]),
    licence: z.enum(["own", "licensed", "permitted", "forbidden"]),
    licenceFrom: z.string().nullish(),
    licenceUntil: z.string().nullish(),
    terms: z.string().nullish(),
    clause: z.string().nullable(),
    homepage: z.string().nullable(),
    zone: z.string(),
  })
  .openapi("Source");

/** Sources, for whoever writes. */
export function sourcesApi({ store }: Newsroom) {
  return api().openapi(
    endpoint("GET /sources", { summary: "Sources with their licences", responses: answers(z.strictObject({ sources: z.array(SourceLine) })) }),
    async (c) => c.json({ sources: await allSources(store.write) }, 200),
  );
}

export type SourcesApi = ReturnType<typeof sourcesApi>;
