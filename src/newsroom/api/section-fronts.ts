import { z } from "@hono/zod-openapi";
import type { ArrangedBlock } from "../../core/block.ts";
import { arrangeFront } from "../fronts/arrange-front.ts";
import { candidatesFor } from "../fronts/candidates-for.ts";
import { frontFor } from "../fronts/front-for.ts";
import { historyOf } from "../fronts/history-of.ts";
import { previewFront } from "../fronts/preview-front.ts";
import { restoreFront } from "../fronts/restore-front.ts";
import { sectionFront } from "../fronts/section-front.ts";
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
  History,
  Restoring,
  SectionBlocks,
  script,
} from "./front-forms.ts";

const params = z.object({ sectionId: z.string() });
const Arranging = z.strictObject({ basedOn, blocks: SectionBlocks });
const Previewing = z.strictObject({ blocks: SectionBlocks, script });

/** A section's front: the same for those who may arrange that section. */
export function sectionFrontsApi(newsroom: Newsroom) {
  const { store } = newsroom;
  return api()
    .openapi(
      endpoint("GET /sections/{sectionId}/front", {
        summary: "The front as it stands, with what fell out of it",
        request: { params },
        responses: answers(EditorsFront),
      }),
      async (c) => {
        const now = store.clock.now();
        return c.json({ ...(await frontFor(store.write, await sectionFront(store.write, c.req.valid("param").sectionId), now)), now }, 200);
      },
    )
    .openapi(
      endpoint("PUT /sections/{sectionId}/front", {
        summary: "Publishes an arrangement",
        request: { params, body: json(Arranging) },
        responses: answers(Arranged),
      }),
      async (c) => {
        const front = await sectionFront(store.write, c.req.valid("param").sectionId);
        const { basedOn, blocks } = c.req.valid("json");
        return c.json({ number: await arrangeFront(store, c.get("staff"), front, { basedOn, blocks: within(front.sectionId, blocks) }) }, 200);
      },
    )
    .openapi(
      endpoint("GET /sections/{sectionId}/front/history", {
        summary: "Its arrangements, newest first",
        request: { params },
        responses: answers(History),
      }),
      async (c) => c.json({ arrangements: await historyOf(store.write, await sectionFront(store.write, c.req.valid("param").sectionId)) }, 200),
    )
    .openapi(
      endpoint("POST /sections/{sectionId}/front/restore", {
        summary: "Takes up an older arrangement again",
        request: { params, body: json(Restoring) },
        responses: answers(Arranged),
      }),
      async (c) => {
        const front = await sectionFront(store.write, c.req.valid("param").sectionId);
        return c.json({ number: await restoreFront(store, c.get("staff"), front, c.req.valid("json")) }, 200);
      },
    )
    .openapi(
      endpoint("GET /sections/{sectionId}/front/candidates", {
        summary: "Public articles that may be put there, newest first",
        request: { params, query: CandidatesQuery },
        responses: answers(Candidates),
      }),
      async (c) =>
        c.json(
          await candidatesFor(store, await sectionFront(store.write, c.req.valid("param").sectionId), candidateQuery(c.req.valid("query"))),
          200,
        ),
    )
    .openapi(
      endpoint("POST /sections/{sectionId}/front/preview", {
        summary: "The page of an arrangement that is not saved",
        request: { params, body: json(Previewing) },
        responses: answers(FrontPreview),
      }),
      async (c) => {
        const front = await sectionFront(store.write, c.req.valid("param").sectionId);
        const { blocks, script } = c.req.valid("json");
        return c.json(await previewFront(newsroom, front, within(front.sectionId, blocks), script), 200);
      },
    );
}

/** The blocks of a section's front, each of which lists that section. */
function within(sectionId: string, blocks: z.infer<typeof SectionBlocks>): ArrangedBlock[] {
  return arranged(blocks.map((block) => ({ ...block, sectionId })));
}

export type SectionFrontsApi = ReturnType<typeof sectionFrontsApi>;
