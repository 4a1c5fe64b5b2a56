import { z } from "@hono/zod-openapi";
import type { Newsroom } from "../newsroom.ts";
import { wechatCopy } from "../wechat/wechat-copy.ts";
import { api } from "./api.ts";
import { answers, endpoint } from "./endpoint.ts";

const Copy = z
  .strictObject({
    title: z.string(),
    author: z.string(),
    digest: z.string(),
    address: z.string().nullable(),
    html: z.string(),
    pictures: z.array(z.strictObject({ assetId: z.string(), file: z.string(), caption: z.string(), credit: z.string() })),
    recording: z.strictObject({ kind: z.enum(["sound", "video"]), file: z.string(), caption: z.string() }).nullable(),
  })
  .openapi("WechatCopy");

/** An article for the editor of a WeChat account. */
export function wechatApi({ store, port }: Newsroom) {
  return api().openapi(
    endpoint("GET /articles/{articleId}/wechat", {
      summary: "An article as it is carried to a WeChat account by hand",
      request: { params: z.object({ articleId: z.string() }) },
      responses: answers(Copy),
    }),
    async (c) => c.json(await wechatCopy(store, port, c.req.valid("param").articleId), 200),
  );
}

export type WechatApi = ReturnType<typeof wechatApi>;
