import { type Context, Hono } from "hono";
import type { PublishedArticle } from "../../core/published.ts";
import { Refused } from "../../core/refused.ts";
import { communityOf } from "../../core/site.ts";
import { convert, type Script } from "../../text/convert.ts";
import { commentPage } from "../../views/community/comment-page.ts";
import { commentPath } from "../../views/community/comment-paths.ts";
import { inEdition } from "../../views/edition/address.ts";
import type { Again } from "../../views/readers/field.ts";
import { toldPage } from "../../views/readers/told-page.ts";
import { fromOf } from "../../web/accounts/from-of.ts";
import { requireOwnOrigin } from "../../web/accounts/own-origin.ts";
import { answerPage, type PortalEnv } from "../answer-page.ts";
import type { Portal } from "../context.ts";
import { answerForm, type Entered, statusOf } from "../readers/answer-form.ts";
import { asReader } from "../readers/as-reader.ts";
import { scriptOf } from "../readers/here.ts";
import { hereOf } from "../readers/here-of.ts";
import { type Reader, readerOf } from "../readers/reader-of.ts";
import { type Added, addComment } from "./add-comment.ts";
import { ARTICLE, articleAsked, commentAsked, missing, numberIn } from "./asked.ts";
import { BLOCKED } from "./may-write.ts";

type Asked = Context<PortalEnv>;

const HELD = "评论已收到，编辑看过后会显示。";

/** Writing a comment, on a page of its own; what the script on an article's page sends is answered in JSON. */
export function commentingRoutes(portal: Portal): Hono<PortalEnv> {
  const { store } = portal;

  return new Hono<PortalEnv>()
    .get(
      `${ARTICLE}/comment`,
      asReader(portal, async (c, reader) => {
        const article = await articleAsked(c, portal);
        if (!article) return missing(c, portal);
        return reader.isBlocked ? told(c, "发表评论", BLOCKED, article) : form(c, article, c.req.query("reply"));
      }),
    )
    .post(`${ARTICLE}/comment`, async (c) => {
      if (c.req.header("accept") === "application/json") return inJson(c);
      const reader = await readerOf(c, portal);
      if (!reader) return c.redirect(`/login?next=${encodeURIComponent(c.req.path)}`, 303);
      const article = await articleAsked(c, portal);
      if (!article) return missing(c, portal);
      return answerForm(c, portal, {
        async act(entered) {
          const { number } = await add(c, reader, article, entered);
          return number === null ? told(c, "评论已收到", HELD, article) : c.redirect(commentPath(article.path, number), 303);
        },
        again: async ({ frame }, again) => {
          const answered = await commentAsked(c, portal, article, again.entered["reply"]);
          return commentPage(frame, article, { answered, isHeld: communityOf(frame.site).comments === "held" }, again);
        },
      });
    });

  async function inJson(c: Asked): Promise<Response> {
    c.header("cache-control", "no-store");
    try {
      requireOwnOrigin(c.req.raw.headers);
      const reader = await readerOf(c, portal);
      if (!reader) return c.json({ code: "signed-out", message: "请先登录。" }, 401);
      const article = await articleAsked(c, portal);
      if (!article) throw new Refused("not-found", "There is no such article.", "没有这篇稿件。");
      const { number } = await add(c, reader, article, Object.fromEntries(new URLSearchParams(await c.req.text())));
      if (number === null) return c.json({ message: convert(HELD, await scriptAt(c)) });
      const path = commentPath(article.path, number);
      return c.json({ path: (await hereOf(c, portal)).isTraditional ? inEdition(path, "") : path });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return c.json({ code: error.code, message: convert(error.zh ?? error.message, await scriptAt(c)) }, statusOf(error));
    }
  }

  async function scriptAt(c: Asked): Promise<Script> {
    return scriptOf(await hereOf(c, portal));
  }

  function add(c: Asked, reader: Reader, { id: articleId }: PublishedArticle, { text = "", reply = "" }: Entered): Promise<Added> {
    return addComment(store, reader, { articleId, text, replyTo: numberIn(reply), network: fromOf(c).network });
  }

  async function form(c: Asked, article: PublishedArticle, reply: string | undefined, again: Again | null = null): Promise<Response> {
    const answered = await commentAsked(c, portal, article, reply);
    return answerPage(c, portal, ({ frame }) =>
      commentPage(frame, article, { answered, isHeld: communityOf(frame.site).comments === "held" }, again),
    );
  }

  function told(c: Asked, title: string, sentence: string, { path }: PublishedArticle): Promise<Response> {
    return answerPage(c, portal, ({ frame }) => toldPage(frame, title, sentence, { path: `${path}#comments`, label: "回到稿件" }));
  }
}
