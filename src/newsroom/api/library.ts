import { z } from "@hono/zod-openapi";
import { assetDetail } from "../library/asset-detail.ts";
import { deleteAsset } from "../library/delete-asset.ts";
import { editAsset } from "../library/edit-asset.ts";
import { type AssetFilter, listAssets } from "../library/list-assets.ts";
import { uploaders } from "../library/uploaders.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { AssetChangeForm, AssetDetail, AssetList, AssetQuery, Uploaders } from "./library-forms.ts";

const params = z.object({ assetId: z.string() });
/** A screen of thumbnails. */
const PAGE = 60;

/** The library: what there is, what it is, where it is used. */
export function libraryApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /assets", { summary: "Assets, the newest first", request: { query: AssetQuery }, responses: answers(AssetList) }),
      async (c) => c.json(await listAssets(store, withPage(c.req.valid("query"))), 200),
    )
    .openapi(endpoint("GET /assets/uploaders", { summary: "Who has handed something in", responses: answers(Uploaders) }), async (c) =>
      c.json({ uploaders: await uploaders(store) }, 200),
    )
    .openapi(
      endpoint("GET /assets/{assetId}", { summary: "An asset with its uses and likenesses", request: { params }, responses: answers(AssetDetail) }),
      async (c) => c.json(await assetDetail(store, c.get("staff"), c.req.valid("param").assetId), 200),
    )
    .openapi(
      endpoint("PUT /assets/{assetId}", {
        summary: "Says something else of an asset; public articles follow",
        request: { params, body: json(AssetChangeForm) },
        responses: answers(AssetDetail),
      }),
      async (c) => {
        const { assetId } = c.req.valid("param");
        await editAsset(store, c.get("staff"), assetId, c.req.valid("json"));
        return c.json(await assetDetail(store, c.get("staff"), assetId), 200);
      },
    )
    .openapi(
      endpoint("DELETE /assets/{assetId}", {
        summary: "Removes an asset that no text shows",
        request: { params },
        responses: answers(z.strictObject({})),
      }),
      async (c) => {
        await deleteAsset(store, c.get("staff"), c.req.valid("param").assetId);
        return c.json({}, 200);
      },
    );
}

function withPage({ limit = PAGE, ...filter }: z.infer<typeof AssetQuery>): AssetFilter {
  return { ...filter, limit };
}

export type LibraryApi = ReturnType<typeof libraryApi>;
