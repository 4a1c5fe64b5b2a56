import { z } from "@hono/zod-openapi";
import { SHOW_CATEGORIES, SHOW_LANGUAGES } from "../../core/show.ts";
import type { Newsroom } from "../newsroom.ts";
import { changeShow, createShow } from "../shows/put-show.ts";
import { removeShow } from "../shows/remove-show.ts";
import { formOfShow } from "../shows/show-form.ts";
import { showsOf } from "../shows/shows-of.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";

const ShowForm = z
  .strictObject({
    name: line(100).min(1),
    /** Directories take 4,000 characters. */
    about: line(4_000),
    author: line(100),
    ownerMail: line(254).nullable(),
    language: z.enum(SHOW_LANGUAGES),
    category: z.enum(SHOW_CATEGORIES),
    explicit: z.boolean(),
    ended: z.boolean(),
    coverAssetId: line(40).nullable(),
  })
  .openapi("ShowForm");
const Choice = z.strictObject({ id: z.string(), siteId: z.string(), name: z.string() });
const Administered = z
  .strictObject({ id: z.string(), slug: z.string(), guid: z.string(), form: ShowForm, version: z.string(), episodes: z.number().int() })
  .openapi("Show");
const Done = z.strictObject({ showId: z.string() });
const SiteParams = z.object({ siteId: line(40) });
const ShowParams = z.object({ siteId: line(40), showId: line(40) });

/** Podcasts: which there are, and what is said of them. */
export function showsApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /shows", {
        summary: "Shows of which an article may be an episode",
        responses: answers(z.strictObject({ shows: z.array(Choice) })),
      }),
      async (c) => {
        const shows = (await showsOf(store.write, null)).map(({ show: { id, siteId, name } }) => ({ id, siteId, name }));
        return c.json({ shows }, 200);
      },
    )
    .openapi(
      endpoint("GET /sites/{siteId}/shows", {
        summary: "All that is said of a site's shows",
        request: { params: SiteParams },
        responses: answers(z.strictObject({ shows: z.array(Administered) })),
      }),
      async (c) => {
        const found = await showsOf(store.write, c.req.valid("param").siteId);
        const shows = found.map(({ show, version, episodes }) => ({
          ...{ id: show.id, slug: show.slug, guid: show.guid, version, episodes },
          form: formOfShow(show),
        }));
        return c.json({ shows }, 200);
      },
    )
    .openapi(
      endpoint("POST /sites/{siteId}/shows", {
        summary: "Makes a show; its address is for ever",
        request: { params: SiteParams, body: json(z.strictObject({ slug: line(40), form: ShowForm })) },
        responses: answers(Done),
      }),
      async (c) => {
        const { slug, form } = c.req.valid("json");
        return c.json({ showId: await createShow(store, c.get("staff"), c.req.valid("param").siteId, slug, form) }, 200);
      },
    )
    .openapi(
      endpoint("PUT /sites/{siteId}/shows/{showId}", {
        summary: "Changes what is said of a show; basedOn is the version that the form began from",
        request: { params: ShowParams, body: json(z.strictObject({ basedOn: line(40), form: ShowForm })) },
        responses: answers(Done),
      }),
      async (c) => {
        const named = c.req.valid("param");
        await changeShow(store, c.get("staff"), named, c.req.valid("json"));
        return c.json({ showId: named.showId }, 200);
      },
    )
    .openapi(
      endpoint("DELETE /sites/{siteId}/shows/{showId}", {
        summary: "Removes a show that has no public episode",
        request: { params: ShowParams },
        responses: answers(Done),
      }),
      async (c) => {
        const named = c.req.valid("param");
        await removeShow(store, c.get("staff"), named);
        return c.json({ showId: named.showId }, 200);
      },
    );
}

export type ShowsApi = ReturnType<typeof showsApi>;
