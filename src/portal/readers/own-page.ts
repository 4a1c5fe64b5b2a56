import { Hono } from "hono";
import { isId } from "../../core/ids.ts";
import { publicEvent } from "../../store/published/public-event.ts";
import { publishedArticle } from "../../store/published/published-article.ts";
import { eventPath } from "../../views/events/event-path.ts";
import { favouritesPage } from "../../views/readers/favourites-page.ts";
import { followsPage } from "../../views/readers/follows-page.ts";
import { newsPage } from "../../views/readers/news-page.ts";
import { toldPage } from "../../views/readers/told-page.ts";
import { answerPage, type PortalEnv } from "../answer-page.ts";
import type { Portal } from "../context.ts";
import { answerForm } from "./answer-form.ts";
import { asReader } from "./as-reader.ts";
import { dropFavourite, favouritesOf, keepFavourite } from "./favourites.ts";
import { follow, followedEvents, followedSections, followOnly } from "./follows.ts";
import { readerOf } from "./reader-of.ts";
import { noteLook, sinceLastTime } from "./since.ts";

/** What `/me` lists of each. */
const NEWS = 50;
const LAST_KEPT = 5;
const KEPT_A_PAGE = 50;

/** A reader's own pages: what is new, what they keep, what they follow. */
export function ownPageRoutes(portal: Portal): Hono<PortalEnv> {
  const { store } = portal;
  const end = Number.MAX_SAFE_INTEGER;

  return new Hono<PortalEnv>()
    .get(
      "/me",
      asReader(portal, async (c, reader) => {
        const news = await sinceLastTime(store, reader, NEWS);
        const [followed, events, kept] = await Promise.all([
          followedSections(store, reader),
          followedEvents(store, reader, news.since),
          favouritesOf(store, reader, end, LAST_KEPT),
        ]);
        await noteLook(store, reader);
        const favourites = kept.filter(({ isWithdrawn }) => !isWithdrawn).map(({ item }) => item);
        return answerPage(c, portal, ({ frame }) => newsPage(frame, reader, { ...news, followed, events, favourites }));
      }),
    )
    .get(
      "/me/favourites",
      asReader(portal, async (c, reader) => {
        const before = Number(c.req.query("before"));
        const kept = await favouritesOf(store, reader, Number.isSafeInteger(before) && before > 0 ? before : end, KEPT_A_PAGE + 1);
        const older = kept.length > KEPT_A_PAGE ? (kept[KEPT_A_PAGE - 1]?.at ?? null) : null;
        return answerPage(c, portal, ({ frame }) => favouritesPage(frame, reader, kept.slice(0, KEPT_A_PAGE), older));
      }),
    )
    .post("/me/favourites", (c) =>
      answerForm(c, portal, {
        async act({ article = "" }) {
          const reader = await readerOf(c, portal);
          const path = (await publishedArticle(store, c.get("siteId"), article))?.path ?? "/me/favourites";
          if (!reader) return c.redirect(`/login?next=${encodeURIComponent(path)}`, 303);
          await keepFavourite(store, reader, article);
          return c.redirect(path, 303);
        },
        again: ({ frame }, { refused }) => toldPage(frame, "收藏", refused.sentence, { path: "/me/favourites", label: "我的收藏" }),
      }),
    )
    .post(
      "/me/favourites/remove",
      asReader(portal, (c, reader) =>
        answerForm(c, portal, {
          async act({ article = "" }) {
            await dropFavourite(store, reader, article);
            return c.redirect("/me/favourites", 303);
          },
          again: ({ frame }, { refused }) => toldPage(frame, "收藏", refused.sentence, { path: "/me/favourites", label: "我的收藏" }),
        }),
      ),
    )
    .get(
      "/me/follows",
      asReader(portal, async (c, reader) => {
        const sections = new Set((await followedSections(store, reader)).map(({ id }) => id));
        const events = await followedEvents(store, reader);
        const isSaved = c.req.query("saved") !== undefined;
        return answerPage(c, portal, ({ frame }) => followsPage(frame, reader, { sections, events }, isSaved));
      }),
    )
    .post(
      "/me/follows",
      asReader(portal, (c, reader) =>
        answerForm(c, portal, {
          async act(_, all) {
            await followOnly(store, reader, all.getAll("object"));
            return c.redirect("/me/follows?saved", 303);
          },
          again: ({ frame }, { refused }) => toldPage(frame, "关注", refused.sentence, { path: "/me/follows", label: "我的关注" }),
        }),
      ),
    )
    .post("/me/follows/add", (c) =>
      answerForm(c, portal, {
        async act({ object = "" }) {
          const reader = await readerOf(c, portal);
          const path = await pathOf(c.get("siteId"), object);
          if (!reader) return c.redirect(`/login?next=${encodeURIComponent(path)}`, 303);
          await follow(store, reader, object);
          return c.redirect(path, 303);
        },
        again: ({ frame }, { refused }) => toldPage(frame, "关注", refused.sentence, { path: "/me/follows", label: "我的关注" }),
      }),
    );

  async function pathOf(siteId: string, objectId: string): Promise<string> {
    if (isId("event", objectId)) return (await publicEvent(store, siteId, objectId)) ? eventPath(objectId) : "/me/follows";
    const row = await store.read.selectFrom("sections").select("path").where("id", "=", objectId).executeTakeFirst();
    return row ? `/${row.path}/` : "/me/follows";
  }
}
