import { type Context, Hono } from "hono";
import { Refused } from "../../core/refused.ts";
import { blobAnswer } from "../blob-answer.ts";
import { draftMaterialOf } from "../material-of.ts";
import type { Newsroom } from "../newsroom.ts";
import { articleOfPreview } from "./article-of-preview.ts";
import { previewHeaders } from "./preview-headers.ts";
import { previewPage } from "./preview-page.ts";
import { PreviewQuery } from "./preview-query.ts";

/** What a preview link shows to whoever holds it: one article's page and its pictures, nothing else. */
export function previewRoutes(newsroom: Newsroom): Hono {
  const { store } = newsroom;
  const app = new Hono();
  app.use("/newsroom/preview/*", async (c, next) => {
    previewHeaders(c);
    await next();
  });
  app.onError((error, c) => {
    if (error instanceof Refused) return nothing(c);
    newsroom.log(error, "/newsroom/preview/…");
    return c.text("系统出错。Something went wrong.\n", 500);
  });
  app.get("/newsroom/preview/:token", async (c) => {
    const token = c.req.param("token");
    const articleId = await articleOfPreview(store, token);
    const query = PreviewQuery.safeParse(c.req.query());
    if (articleId === null || !query.success) return nothing(c);
    return c.html(await previewPage(newsroom, articleId, { ...query.data, media: `/newsroom/preview/${token}/media/` }));
  });
  app.get("/newsroom/preview/:token/media/:file", async (c) => {
    const articleId = await articleOfPreview(store, c.req.param("token"));
    if (articleId === null) return nothing(c);
    const { pictures, recording } = await draftMaterialOf(store.write, articleId, store.clock.now());
    const blobs = [...pictures.flatMap((picture) => picture.blobs), ...(recording ? [recording.blob] : [])];
    const blob = blobs.find(({ hash }) => c.req.param("file").startsWith(`${hash}.`));
    return blob ? blobAnswer(c, store, blob) : nothing(c);
  });
  return app;
}

function nothing(c: Context): Response {
  return c.text("预览链接无效、已过期或已撤销。This preview link is not valid, or no longer.\n", 404);
}
