import { z } from "@hono/zod-openapi";
import { arrangeFront } from "../fronts/arrange-front.ts";
import { candidatesFor } from "../fronts/candidates-for.ts";
import { frontFor } from "../fronts/front-for.ts";
import { frontsOf } from "../fronts/fronts-of.ts";
import { historyOf } from "../fronts/history-of.ts";
import { previewFront } from "../fronts/preview-front.ts";
import { restoreFront } from "../fronts/restore-front.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import {
  Arranged,
  arranged,
  basedOn,
  Candidates,
  CandidatesQuery,
  candidateQuery,
  EditorsFront,
  FrontPreview,
  Fronts,
  History,
  HomeBlocks,
  Restoring,
  script,
} from "./front-forms.ts";

const params = z.object({ siteId: z.string() });
const Arranging = z.strictObject({ basedOn, blocks: HomeBlocks });
const Previewing = z.strictObject({ blocks: HomeBlocks, script });

/** A site's home page: arranged, looked at before it is published, taken back. */
export function frontsApi(newsroom: Newsroom) {
  const { store } = newsroom;
  return api()
    .openapi(endpoint("GET /fronts", { summary: "The fronts that one may arrange", responses: answers(Fronts) }), async (c) =>
      c.json({ fronts: await frontsOf(store.write, c.get("staff")) }, 200),
    )
    .openapi(
      endpoint("GET /sites/{siteId}/front", {
        summary: "The front as it stands, with what fell out of it",
        request: { params },
        responses: answers(EditorsFront),
      }),
      async (c) => {
        const now = store.clock.now();
        return c.json({ ...(await frontFor(store.write, { siteId: c.req.valid("param").siteId, sectionId: null }, now)), now }, 200);
      },
    )
    .openapi(
      endpoint("PUT /sites/{siteId}/front", {
        summary: "Publishes an arrangement",
        request: { params, body: json(Arranging) },
        responses: answers(Arranged),
      }),
      async (c) => {
        const front = { siteId: c.req.valid("param").siteId, sectionId: null };
        const { basedOn, blocks } = c.req.valid("json");
        return c.json({ number: await arrangeFront(store, c.get("staff"), front, { basedOn, blocks: arranged(blocks) }) }, 200);
      },
    )
    .openapi(
      endpoint("GET /sites/{siteId}/front/history", { summary: "Its arrangements, newest first", request: { params }, responses: answers(History) }),
      async (c) => c.json({ arrangements: await historyOf(store.write, { siteId: c.req.valid("param").siteId, sectionId: null }) }, 200),
    )
    .openapi(
      endpoint("POST /sites/{siteId}/front/restore", {
        summary: "Takes up an older arrangement again",
        request: { params, body: json(Restoring) },
        responses: answers(Arranged),
      }),
      async (c) => {
        const front = { siteId: c.req.valid("param").siteId, sectionId: null };
        return c.json({ number: await restoreFront(store, c.get("staff"), front, c.req.valid("json")) }, 200);
      },
    )
    .openapi(
      endpoint("GET /sites/{siteId}/front/candidates", {
        summary: "Public articles that may be put there, newest first",
        request: { params, query: CandidatesQuery },
        responses: answers(Candidates),
      }),
      async (c) =>
        c.json(await candidatesFor(store, { siteId: c.req.valid("param").siteId, sectionId: null }, candidateQuery(c.req.valid("query"))), 200),
    )
    .openapi(
      endpoint("POST /sites/{siteId}/front/preview", {
        summary: "The page of an arrangement that is not saved",
        request: { params, body: json(Previewing) },
        responses: answers(FrontPreview),
      }),
      async (c) => {
        const front = { siteId: c.req.valid("param").siteId, sectionId: null };
        const { blocks, script } = c.req.valid("json");
        return c.json(await previewFront(newsroom, front, arranged(blocks), script), 200);
      },
    );
}

export type FrontsApi = ReturnType<typeof frontsApi>;
