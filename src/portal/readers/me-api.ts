import { type Context, Hono } from "hono";
import { Refused } from "../../core/refused.ts";
import { requireOwnOrigin } from "../../web/accounts/own-origin.ts";
import type { PortalEnv } from "../answer-page.ts";
import type { Portal } from "../context.ts";
import { statusOf } from "./answer-form.ts";
import { dropFavourite, isFavourite, keepFavourite } from "./favourites.ts";
import { follow, isFollowed, unfollow } from "./follows.ts";
import { keepSession } from "./keep-session.ts";
import { prefer, preferencesOf } from "./preferences.ts";
import { preferencesIn } from "./preferences-in.ts";
import { type Reader, readerOf } from "./reader-of.ts";
import { countSince } from "./since.ts";

/** What the page's script asks and does for a reader: pages themselves are the same for all. */
export function meApi(portal: Portal): Hono<PortalEnv> {
  const { store } = portal;

  return new Hono<PortalEnv>()
    .get("/api/me", async (c) => {
      c.header("cache-control", "no-store");
      const reader = await readerOf(c, portal);
      if (!reader) {
        keepSession(c, null);
        return c.json({ reader: null });
      }
      const { article, object } = c.req.query();
      const { id, name, isBlocked } = reader;
      return c.json({
        reader: { id, name, isBlocked },
        unread: await countSince(store, reader),
        preferences: await preferencesOf(store, reader),
        isFavourite: article === undefined ? null : await isFavourite(store, reader, article),
        isFollowed: object === undefined ? null : await isFollowed(store, reader, object),
      });
    })
    .put("/api/me/favourites/:articleId", (c) => done(c, (reader) => keepFavourite(store, reader, c.req.param("articleId"))))
    .delete("/api/me/favourites/:articleId", (c) => done(c, (reader) => dropFavourite(store, reader, c.req.param("articleId"))))
    .put("/api/me/follows/:objectId", (c) => done(c, (reader) => follow(store, reader, c.req.param("objectId"))))
    .delete("/api/me/follows/:objectId", (c) => done(c, (reader) => unfollow(store, reader, c.req.param("objectId"))))
    .put("/api/me/preferences", (c) => done(c, async (reader) => prefer(store, reader, preferencesIn(await fieldsOf(c)))));

  async function done(c: Context<PortalEnv>, act: (reader: Reader) => Promise<void>): Promise<Response> {
    c.header("cache-control", "no-store");
    try {
      requireOwnOrigin(c.req.raw.headers);
      const reader = await readerOf(c, portal);
      if (!reader) return c.json({ code: "signed-out", message: "请先登录。" }, 401);
      await act(reader);
      return c.json({ done: true });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return c.json({ code: error.code, message: error.zh ?? error.message }, statusOf(error));
    }
  }
}

/** @throws {Refused} "invalid" for a body that is no JSON object */
async function fieldsOf(c: Context): Promise<Record<string, unknown>> {
  const body: unknown = await c.req.json().catch(() => null);
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw new Refused("invalid", "Send a JSON object.", "请求的格式不对。");
  return body as Record<string, unknown>;
}
