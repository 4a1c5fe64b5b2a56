import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { siteOf } from "../store/published/site-of.ts";
import { sites } from "../store/published/sites.ts";
import { errorPage } from "../views/error.ts";
import { securityHeaders } from "../web/headers.ts";
import { serveHeld } from "../web/held-file.ts";
import { answerKept, answerPage, type PortalEnv, pathOf, stayInEdition } from "./answer-page.ts";
import type { HeldAssets } from "./assets.ts";
import { communityRoutes } from "./community/routes.ts";
import type { Portal } from "./context.ts";
import type { Pages } from "./engine/pages.ts";
import { media } from "./media.ts";
import { movedQuestion } from "./moved-question.ts";
import { readerRoutes } from "./readers/routes.ts";
import { takedown } from "./takedown.ts";

const FORM_BYTES = 64 * 1024;
/** Scripts of other sites may read the API, whatever headers they send. */
const OPEN = { "access-control-allow-origin": "*", "access-control-allow-methods": "GET, HEAD", "access-control-allow-headers": "*" };

/** The readers' side of every site: files, forms, and before all else the pages of `addresses`. `log` is told of what went wrong inside. */
export function portalRoutes(portal: Portal, pages: Pages, held: HeldAssets, log: (error: unknown, path: string) => void): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>({ getPath: pathOf });
  const refused = (c: Context<PortalEnv>, status: 405 | 413 | 500) => answerPage(c, portal, ({ frame }) => errorPage(frame, status), status);

  // A file's own answer takes on the headers that every answer has; its own policy stays.
  const file = async (c: Context<PortalEnv>, response: Response | null | Promise<Response | null>) => {
    const made = await response;
    return made ? c.newResponse(made.body, made) : answerKept(c, pages);
  };

  app.get("/healthz", (c) =>
    sites(portal.store).then(
      () => c.text("ok\n"),
      (error) => {
        log(error, c.req.path);
        return c.text("not well\n", 503);
      },
    ),
  );
  app.use(async (c, next) => {
    const siteId = await pages.siteAt(c.req.header("host") ?? "");
    if (siteId !== null) c.set("siteId", siteId);
    await next();
  });
  app.use(async (c, next) => (c.get("siteId") === undefined ? c.text("没有这个站点。This host is not served here.\n", 421) : next()));
  app.onError((error, c) => {
    log(error, c.req.path);
    return refused(c, 500).catch((again) => {
      log(again, c.req.path);
      return c.text("500\n", 500);
    });
  });

  app.use(securityHeaders);
  app.use(stayInEdition(portal));
  const squeeze = compress();
  app.use((c, next) => (c.req.header("accept-encoding") ? squeeze(c, next) : next()));
  app.post("/copyright", bodyLimit({ maxSize: FORM_BYTES, onError: (c) => refused(c, 413) }), (c) => takedown(c, portal));
  app.route("/", communityRoutes(portal)); // before the readers' routes, whose forms are smaller than a post
  app.route("/", readerRoutes(portal));
  app.get("/media/:file", (c) => file(c, media(portal.store, c.req.raw, c.req.param("file"))));
  app.get("/sw.js", (c) => file(c, serveHeld(held.worker, c.req.header("accept-encoding"), "asked")));
  app.get("/assets/:file", (c) => file(c, asset(held, c)));
  app.get("/:icon{icon(?:-192|-512)?\\.(?:svg|png)}", (c) => file(c, icon(portal, held, c)));
  app.options("/api/v1/*", (c) => c.body(null, 204, OPEN));
  app.get("/*", async (c) => {
    const moved = await movedQuestion(portal.store, c.get("siteId"), c.req.path, new URL(c.req.url).search);
    return moved === null ? answerKept(c, pages) : c.redirect(moved, 301);
  });
  app.notFound((c) => refused(c, 405));
  return app;
}

function asset(held: HeldAssets, c: Context): Response | null {
  const file = held.files.get(c.req.path);
  return file ? serveHeld(file, c.req.header("accept-encoding"), "forever") : null;
}

async function icon({ store }: Portal, held: HeldAssets, c: Context<PortalEnv>): Promise<Response | null> {
  const { theme } = await siteOf(store, c.get("siteId"));
  const file = held.icons.get(`${theme}${c.req.path}`);
  return file ? serveHeld(file, c.req.header("accept-encoding"), "day") : null;
}
