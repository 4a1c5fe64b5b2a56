import { z } from "@hono/zod-openapi";
import { changeReviews } from "../administration/change-reviews.ts";
import { createSection } from "../administration/create-section.ts";
import { moveSection } from "../administration/move-section.ts";
import { removeSection } from "../administration/remove-section.ts";
import { renameSection } from "../administration/rename-section.ts";
import { sectionList } from "../administration/section-list.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";

const SiteParams = z.object({ siteId: line(40) });
const SectionParams = SiteParams.extend({ sectionId: line(40) });
const SectionState = z
  .strictObject({
    id: z.string(),
    siteId: z.string(),
    parentId: z.string().nullable(),
    slug: z.string(),
    path: z.string(),
    name: z.string(),
    position: z.number().int(),
    articles: z.number().int(),
    ownReviews: z.number().int().nullable(),
    following: z.strictObject({ done: z.number().int(), total: z.number().int(), leaving: z.boolean() }).nullable(),
  })
  .openapi("SectionState");
const Done = z.strictObject({ sections: z.array(SectionState) }).openapi("Sections");
const name = line(40).min(1);
const slug = line(40);
const parentId = line(40).nullable();

/** A site's tree. Every act answers with the tree as it then is. */
export function administrationSectionsApi({ store }: Newsroom) {
  const treeOf = async (siteId: string) => ({ sections: await sectionList(store.write, siteId) });
  return api()
    .openapi(
      endpoint("GET /sites/{siteId}/sections", {
        summary: "A site's sections with what stands in them",
        request: { params: SiteParams },
        responses: answers(Done),
      }),
      async (c) => c.json(await treeOf(c.req.valid("param").siteId), 200),
    )
    .openapi(
      endpoint("POST /sites/{siteId}/sections", {
        summary: "Adds a section",
        request: { params: SiteParams, body: json(z.strictObject({ parentId, name, slug })) },
        responses: answers(Done),
      }),
      async (c) => {
        const { siteId } = c.req.valid("param");
        await createSection(store, c.get("staff"), siteId, c.req.valid("json"));
        return c.json(await treeOf(siteId), 200);
      },
    )
    .openapi(
      endpoint("PUT /sites/{siteId}/sections/{sectionId}", {
        summary: "Gives a section another name or address; the old address leads to it for ever",
        request: { params: SectionParams, body: json(z.strictObject({ name, slug })) },
        responses: answers(Done),
      }),
      async (c) => {
        const { siteId, sectionId } = c.req.valid("param");
        await renameSection(store, c.get("staff"), siteId, sectionId, c.req.valid("json"));
        return c.json(await treeOf(siteId), 200);
      },
    )
    .openapi(
      endpoint("PUT /sites/{siteId}/sections/{sectionId}/place", {
        summary: "Moves a section below another, or among its brothers; the old addresses lead on for ever",
        request: { params: SectionParams, body: json(z.strictObject({ parentId, position: z.number().int().min(0).max(1_000) })) },
        responses: answers(Done),
      }),
      async (c) => {
        const { siteId, sectionId } = c.req.valid("param");
        await moveSection(store, c.get("staff"), siteId, sectionId, c.req.valid("json"));
        return c.json(await treeOf(siteId), 200);
      },
    )
    .openapi(
      endpoint("PUT /sites/{siteId}/sections/{sectionId}/reviews", {
        summary: "Says how many reviews a section asks for; null: as many as the one above it",
        request: { params: SectionParams, body: json(z.strictObject({ reviews: z.number().int().min(0).max(3).nullable() })) },
        responses: answers(Done),
      }),
      async (c) => {
        const { siteId, sectionId } = c.req.valid("param");
        await changeReviews(store, c.get("staff"), siteId, sectionId, c.req.valid("json").reviews);
        return c.json(await treeOf(siteId), 200);
      },
    )
    .openapi(
      endpoint("POST /sites/{siteId}/sections/{sectionId}/removal", {
        summary: "Takes a section away with all below it; what stands there moves to another first",
        request: { params: SectionParams, body: json(z.strictObject({ intoId: line(40).nullable() })) },
        responses: answers(Done),
      }),
      async (c) => {
        const { siteId, sectionId } = c.req.valid("param");
        await removeSection(store, c.get("staff"), siteId, sectionId, c.req.valid("json").intoId);
        return c.json(await treeOf(siteId), 200);
      },
    );
}

export type AdministrationSectionsApi = ReturnType<typeof administrationSectionsApi>;
