import { type Context, Hono } from "hono";
import { Refused } from "../../core/refused.ts";
import { ownColumnPage } from "../../views/community/own-column-page.ts";
import { type PostDraft, postPage } from "../../views/community/post-page.ts";
import { toldPage } from "../../views/readers/told-page.ts";
import { answerPage, type PortalEnv } from "../answer-page.ts";
import type { Portal } from "../context.ts";
import { answerForm } from "../readers/answer-form.ts";
import { asReader } from "../readers/as-reader.ts";
import type { Reader } from "../readers/reader-of.ts";
import { missing } from "./asked.ts";
import { columnOf } from "./own-column.ts";
import { ownPost, ownPosts } from "./own-posts.ts";
import { deletePost, recallPost, savePost } from "./save-post.ts";

const LISTED = 200;
const NEW: PostDraft = { id: null, title: "", text: "", state: "draft", reason: null, changedAt: 0 };
const BACK = { path: "/me/column", label: "我的专栏" };

/** `/me/column`: what a columnist writes, before it is an article. */
export function ownColumnRoutes(portal: Portal): Hono<PortalEnv> {
  const { store } = portal;

  return new Hono<PortalEnv>()
    .get(
      "/me/column",
      asReader(portal, async (c, reader) => {
        const column = await columnOf(store.write, reader);
        if (!column)
          return answerPage(c, portal, ({ frame }) => toldPage(frame, "我的专栏", "您在本站还没有专栏。", { path: "/blogs", label: "看看博客" }));
        const posts = await ownPosts(store.write, reader, LISTED);
        return answerPage(c, portal, ({ frame }) => ownColumnPage(frame, reader, column, posts));
      }),
    )
    .get(
      "/me/column/new",
      asReader(portal, (c) => answerPage(c, portal, ({ frame }) => postPage(frame, NEW, null))),
    )
    .post(
      "/me/column/new",
      asReader(portal, (c, reader) => write(c, reader, NEW)),
    )
    .get(
      "/me/column/:postId",
      asReader(portal, async (c, reader) => {
        const post = await postOf(c, reader);
        if (!post) return missing(c, portal);
        return post.state === "taken" ? c.redirect("/me/column", 303) : answerPage(c, portal, ({ frame }) => postPage(frame, post, null));
      }),
    )
    .post(
      "/me/column/:postId",
      asReader(portal, async (c, reader) => {
        const post = await postOf(c, reader);
        return post ? write(c, reader, post) : missing(c, portal);
      }),
    )
    .post(
      "/me/column/:postId/recall",
      asReader(portal, (c, reader) => act(c, "撤回博文", (postId) => recallPost(store, reader, postId), `/me/column/${c.req.param("postId")}`)),
    )
    .post(
      "/me/column/:postId/delete",
      asReader(portal, (c, reader) => act(c, "删除博文", (postId) => deletePost(store, reader, postId), "/me/column")),
    );

  function write(c: Context<PortalEnv>, reader: Reader, post: PostDraft): Promise<Response> {
    return answerForm(c, portal, {
      async act({ title = "", text = "", version = "", do: wish = "" }) {
        await savePost(store, reader, { postId: post.id, changedAt: Number(version), title, text, submit: wish === "submit" });
        return c.redirect("/me/column", 303);
      },
      again: ({ frame }, again) => postPage(frame, { ...post, state: post.state === "submitted" ? "draft" : post.state }, again),
    });
  }

  function act(c: Context<PortalEnv>, title: string, done: (postId: string) => Promise<void>, to: string): Promise<Response> {
    return answerForm(c, portal, {
      async act() {
        await done(c.req.param("postId") ?? "");
        return c.redirect(to, 303);
      },
      again: ({ frame }, { refused }) => toldPage(frame, title, refused.sentence, BACK),
    });
  }

  /** A post of the reader's own, or null. */
  async function postOf(c: Context<PortalEnv>, reader: Reader): Promise<PostDraft | null> {
    try {
      return await ownPost(store.write, reader, c.req.param("postId") ?? "");
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  }
}
