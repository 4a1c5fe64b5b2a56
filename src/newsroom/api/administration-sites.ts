import { z } from "@hono/zod-openapi";
import { changeSite, createSite, setMourning, siteById } from "../administration/change-site.ts";
import { setWording } from "../administration/set-wording.ts";
import type { Newsroom } from "../newsroom.ts";
import { wordingOf } from "../workflow/wording-of.ts";
import { formOf, SiteForm, siteOf, WordingForm } from "./administration-forms.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";

const SiteParams = z.object({ siteId: line(40) });
const Settings = z
  .strictObject({ id: z.string(), mourning: z.boolean(), form: SiteForm, wording: WordingForm, version: z.string() })
  .openapi("SiteSettings");
const Done = z.strictObject({ version: z.string() });

/** Sites as their administrators set them. */
export function administrationSitesApi({ store }: Newsroom) {
  const versionOf = async (siteId: string) => ({ version: (await siteById({ db: store.write }, siteId)).version });
  return api()
    .openapi(
      endpoint("POST /sites", {
        summary: "Makes a site",
        request: { body: json(z.strictObject({ id: line(40).min(1), form: SiteForm })) },
        responses: answers(Done),
      }),
      async (c) => {
        const { id, form } = c.req.valid("json");
        await createSite(store, c.get("staff"), id, siteOf(form));
        return c.json(await versionOf(id), 200);
      },
    )
    .openapi(
      endpoint("GET /sites/{siteId}", { summary: "All settings of a site", request: { params: SiteParams }, responses: answers(Settings) }),
      async (c) => {
        const { siteId } = c.req.valid("param");
        const { site, version } = await siteById({ db: store.write }, siteId);
        const wording = await wordingOf(store.write, siteId);
        return c.json({ id: siteId, mourning: site.mourning, form: formOf(site), wording, version }, 200);
      },
    )
    .openapi(
      endpoint("PUT /sites/{siteId}", {
        summary: "Changes a site; basedOn is the version that the form began from",
        request: { params: SiteParams, body: json(z.strictObject({ basedOn: line(40), form: SiteForm })) },
        responses: answers(Done),
      }),
      async (c) => {
        const { siteId } = c.req.valid("param");
        const { basedOn, form } = c.req.valid("json");
        await changeSite(store, c.get("staff"), siteId, { basedOn, form: siteOf(form) });
        return c.json(await versionOf(siteId), 200);
      },
    )
    .openapi(
      endpoint("PUT /sites/{siteId}/mourning", {
        summary: "Shows a whole site in grey, or in its colours again",
        request: { params: SiteParams, body: json(z.strictObject({ mourning: z.boolean() })) },
        responses: answers(Done),
      }),
      async (c) => {
        const { siteId } = c.req.valid("param");
        await setMourning(store, c.get("staff"), siteId, c.req.valid("json").mourning);
        return c.json(await versionOf(siteId), 200);
      },
    )
    .openapi(
      endpoint("PUT /sites/{siteId}/wording", {
        summary: "Sets what readers are told of corrections and withdrawals unless the editor writes otherwise",
        request: { params: SiteParams, body: json(WordingForm) },
        responses: answers(WordingForm),
      }),
      async (c) => {
        const { siteId } = c.req.valid("param");
        await setWording(store, c.get("staff"), siteId, c.req.valid("json"));
        return c.json(await wordingOf(store.write, siteId), 200);
      },
    );
}

export type AdministrationSitesApi = ReturnType<typeof administrationSitesApi>;
