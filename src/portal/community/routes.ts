import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { POST_LENGTH } from "../../core/community.ts";
import { errorPage } from "../../views/error.ts";
import { answerPage, type PortalEnv } from "../answer-page.ts";
import type { Portal } from "../context.ts";
import { ARTICLE } from "./asked.ts";
import { commentingRoutes } from "./commenting.ts";
import { ownColumnRoutes } from "./own-column-page.ts";
import { ownCommentsRoutes } from "./own-comments-page.ts";
import { reportingRoutes } from "./reporting.ts";

/** A comment of 1,000 Han characters is 9 kB in a form. */
const COMMENT_BYTES = 64 * 1024;
/** A Han character is nine bytes in a form. */
const POST_BYTES = 12 * POST_LENGTH;

/** What readers write: comments, reports, posts. */
export function communityRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  const limit = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => answerPage(c, portal, ({ frame }) => errorPage(frame, 413), 413) });
  for (const path of [`${ARTICLE}/comment`, `${ARTICLE}/comments/*`, "/me/comments/*"]) app.use(path, limit(COMMENT_BYTES));
  app.use("/me/column/*", limit(POST_BYTES));
  app.route("/", commentingRoutes(portal));
  app.route("/", reportingRoutes(portal));
  app.route("/", ownCommentsRoutes(portal));
  app.route("/", ownColumnRoutes(portal));
  return app;
}
