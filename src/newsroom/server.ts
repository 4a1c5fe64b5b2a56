import { Hono } from "hono";
import { siteByHost } from "../store/published/site-by-host.ts";
import { securityHeaders } from "../web/headers.ts";
import { hostName } from "../web/host-name.ts";
import { newsroomApi } from "./api/app.ts";
import { appRoutes } from "./app-routes.ts";
import type { Newsroom } from "./newsroom.ts";
import { previewRoutes } from "./previews/preview-routes.ts";

/** Everything below `/newsroom/`: the API and the editors' app, on every host that is a site's. */
export function newsroomRoutes(newsroom: Newsroom): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.use(async (c, next) => {
    const host = hostName(c.req.header("host") ?? "");
    if (!(await siteByHost(newsroom.store, host))) return c.text("没有这个站点。This host is not served here.\n", 421);
    await next();
  });
  app.route("/", previewRoutes(newsroom));
  app.route("/", newsroomApi(newsroom));
  app.route("/", appRoutes());
  return app;
}
