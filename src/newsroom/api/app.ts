import { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { Refused } from "../../core/refused.ts";
import type { Newsroom } from "../newsroom.ts";
import { WHO_MAY } from "../who-may.ts";
import { accountApi } from "./account.ts";
import { administrationAuditApi } from "./administration-audit.ts";
import { administrationBackupsApi } from "./administration-backups.ts";
import { administrationSectionsApi } from "./administration-sections.ts";
import { administrationSitesApi } from "./administration-sites.ts";
import { administrationSourcesApi } from "./administration-sources.ts";
import { administrationStartApi } from "./administration-start.ts";
import { articleListApi } from "./article-list.ts";
import { articlesApi } from "./articles.ts";
import { bodyBytes } from "./body-bytes.ts";
import { channelsApi } from "./channels.ts";
import { checksApi } from "./checks.ts";
import { deskApi } from "./desk.ts";
import { digestsApi } from "./digests.ts";
import { editionWordsApi } from "./edition-words.ts";
import { eventsApi } from "./events.ts";
import { figuresApi } from "./figures.ts";
import { frontsApi } from "./fronts.ts";
import { guard, type StaffEnv } from "./guard.ts";
import { invitationApi } from "./invitation.ts";
import { invitationsApi } from "./invitations.ts";
import { libraryApi } from "./library.ts";
import { API, isRouteKey, keyOf, matched } from "./matched.ts";
import { meApi } from "./me.ts";
import { mediaApi } from "./media.ts";
import { moderationCommentsApi } from "./moderation-comments.ts";
import { moderationPostsApi } from "./moderation-posts.ts";
import { moderationReadersApi } from "./moderation-readers.ts";
import { moderationTakedownsApi } from "./moderation-takedowns.ts";
import { namesApi } from "./names.ts";
import { namesFileApi } from "./names-file.ts";
import { namesFoundApi } from "./names-found.ts";
import { notesApi } from "./notes.ts";
import { openApi } from "./open-api.ts";
import { presenceApi } from "./presence.ts";
import { previewsApi } from "./previews.ts";
import { refusalAnswer } from "./refusals.ts";
import { reportsApi } from "./reports.ts";
import { reviewsApi } from "./reviews.ts";
import { revisionsApi } from "./revisions.ts";
import { routingApi } from "./routing.ts";
import { sectionFrontsApi } from "./section-fronts.ts";
import { showsApi } from "./shows.ts";
import { signInApi } from "./sign-in.ts";
import { sitesApi } from "./sites.ts";
import { sourcesApi } from "./sources.ts";
import { staffApi } from "./staff.ts";
import { statusApi } from "./status.ts";
import { takenBackApi } from "./taken-back.ts";
import { uploadsApi } from "./uploads.ts";
import { viewsApi } from "./views.ts";
import { webhooksApi } from "./webhooks.ts";
import { wechatApi } from "./wechat.ts";
import { workflowApi } from "./workflow.ts";
import { workingCopiesApi } from "./working-copies.ts";

/** The newsroom's JSON API below `/newsroom/api`. @throws where a route and the table of who may do not agree */
export function newsroomApi(newsroom: Newsroom): OpenAPIHono<StaffEnv> {
  const app = new OpenAPIHono<StaffEnv>().basePath(API);
  app.onError((error, c) => {
    c.header("cache-control", "no-store");
    if (error instanceof Refused) return refusalAnswer(c, error);
    if (error instanceof HTTPException && error.status < 500) return refusalAnswer(c, notJson());
    newsroom.log(error, c.req.path);
    return c.json({ code: "fault", message: "Something went wrong inside; it has been logged. 系统出错，已记录。" }, 500);
  });
  app.use(async (c, next) => {
    c.header("cache-control", "no-store");
    await next();
  });
  app.use((c, next) => limitOf(bodyBytes(matched(c)?.key ?? null))(c, next));
  app.use(guard(newsroom));
  app.route("/", signInApi(newsroom));
  app.route("/", invitationApi(newsroom));
  app.route("/", accountApi(newsroom));
  app.route("/", staffApi(newsroom));
  app.route("/", invitationsApi(newsroom));
  app.route("/", meApi(newsroom));
  app.route("/", articleListApi(newsroom));
  app.route("/", articlesApi(newsroom));
  app.route("/", revisionsApi(newsroom));
  app.route("/", workingCopiesApi(newsroom));
  app.route("/", notesApi(newsroom));
  app.route("/", presenceApi(newsroom));
  app.route("/", previewsApi(newsroom));
  app.route("/", viewsApi(newsroom));
  app.route("/", wechatApi(newsroom));
  app.route("/", mediaApi(newsroom));
  app.route("/", libraryApi(newsroom));
  app.route("/", uploadsApi(newsroom));
  app.route("/", sitesApi(newsroom));
  app.route("/", frontsApi(newsroom));
  app.route("/", sectionFrontsApi(newsroom));
  app.route("/", sourcesApi(newsroom));
  app.route("/", workflowApi(newsroom));
  app.route("/", statusApi(newsroom));
  app.route("/", reviewsApi(newsroom));
  app.route("/", moderationCommentsApi(newsroom));
  app.route("/", moderationPostsApi(newsroom));
  app.route("/", moderationTakedownsApi(newsroom));
  app.route("/", moderationReadersApi(newsroom));
  app.route("/", administrationSitesApi(newsroom));
  app.route("/", administrationSectionsApi(newsroom));
  app.route("/", administrationSourcesApi(newsroom));
  app.route("/", showsApi(newsroom));
  app.route("/", editionWordsApi(newsroom));
  app.route("/", checksApi(newsroom));
  app.route("/", takenBackApi(newsroom));
  app.route("/", administrationAuditApi(newsroom));
  app.route("/", administrationBackupsApi(newsroom));
  app.route("/", administrationStartApi(newsroom));
  app.route("/", webhooksApi(newsroom));
  app.route("/", channelsApi(newsroom));
  app.route("/", reportsApi(newsroom));
  app.route("/", deskApi(newsroom));
  app.route("/", eventsApi(newsroom));
  app.route("/", digestsApi(newsroom));
  app.route("/", routingApi(newsroom));
  app.route("/", namesFileApi(newsroom));
  app.route("/", namesFoundApi(newsroom));
  app.route("/", figuresApi(newsroom));
  app.route("/", namesApi(newsroom));
  app.route(
    "/",
    openApi(() => app),
  );
  requireTable(app);
  return app;
}

function limitOf(maxSize: number): MiddlewareHandler {
  const most = `${maxSize / 1024 / 1024} MB`;
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new Refused("too-large", `That is more than ${most}.`, `内容超过 ${most}，无法接收。`);
    },
  });
}

/** What Hono itself refuses: another media type, a body that breaks off. */
function notJson(): Refused {
  return new Refused("invalid", "The request's body is not JSON.", "请求的内容不是 JSON。");
}

/** Every route is in the table and every line of the table has its route. */
function requireTable(app: OpenAPIHono<StaffEnv>): void {
  const keys = app.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => keyOf(method, path));
  const unlisted = keys.find((key) => !isRouteKey(key));
  if (unlisted !== undefined) throw new Error(`${unlisted} is not in who-may.ts`);
  const missing = Object.keys(WHO_MAY).find((key) => !keys.includes(key));
  if (missing !== undefined) throw new Error(`who-may.ts names ${missing}, which has no route`);
}
