import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import type { Section } from "../core/section.ts";
import { redirectOf } from "../store/published/redirect-of.ts";
import { copyrightPage } from "../views/copyright.ts";
import { errorPage } from "../views/error.ts";
import { followPage } from "../views/follow.ts";
import type { Frame } from "../views/frame.ts";
import { dayPath } from "../views/header.ts";
import { textPage } from "../views/text-page.ts";
import { securityHeaders } from "../web/headers.ts";
import { serveHeld } from "../web/held-file.ts";
import { article } from "./article.ts";
import type { HeldAssets } from "./assets.ts";
import { answer, frameOf, type Portal, siteOf } from "./context.ts";
import { day, month } from "./day.ts";
import { feed } from "./feed.ts";
import { front } from "./front.ts";
import { home } from "./home.ts";
import { manifest } from "./manifest.ts";
import { media } from "./media.ts";
import { pictures } from "./pictures.ts";
import { siteMap } from "./site-map.ts";
import { takedown } from "./takedown.ts";

type Env = { Variables: { frame: Frame } };
const FORM_BYTES = 64 * 1024;

/** The readers' side of every site. `log` is told of what went wrong inside. */
export function portalRoutes(portal: Portal, held: HeldAssets, log: (error: unknown, path: string) => void): Hono<Env> {
  const app = new Hono<Env>();
  const found = async (c: Context<Env>, response: Response | null | Promise<Response | null>) => (await response) ?? c.notFound();

  // A file's own answer takes on the headers that every answer has; its own policy stays.
  const file = async (c: Context<Env>, response: Response | null | Promise<Response | null>) => {
    const made = await response;
    return made ? c.newResponse(made.body, made) : c.notFound();
  };

  app.use(securityHeaders);
  const squeeze = compress();
  app.use((c, next) => (c.req.header("accept-encoding") ? squeeze(c, next) : next()));
  app.get("/healthz", (c) => c.text("ok\n"));
  app.use(async (c, next) => {
    await portal.store.changes.follow();
    const site = await siteOf(c, portal);
    if (!site) return c.text("没有这个站点。This host is not served here.\n", 421);
    c.set("frame", await frameOf(portal, site));
    await next();
  });
  app.notFound((c) => missing(c, portal));
  app.onError((error, c) => {
    log(error, c.req.path);
    const frame = c.get("frame");
    return frame ? answer(c, errorPage(frame, 500), 500) : c.text("500\n", 500);
  });

  app.get("/", (c) => home(c, portal, c.get("frame")));
  app.get("/today", (c) => c.redirect(dayPath(c.get("frame").today), 302));
  app.get("/pictures", (c) => pictures(c, portal, c.get("frame")));
  app.get("/sitemap", (c) => siteMap(c, portal, c.get("frame")));
  app.get("/about", (c) => answer(c, textPage(c.get("frame"), "关于我们", "/about", c.get("frame").site.about)));
  app.get("/contact", (c) => answer(c, textPage(c.get("frame"), "联系我们", "/contact", c.get("frame").site.contact)));
  app.get("/copyright", (c) => answer(c, copyrightPage(c.get("frame"), null)));
  app.post("/copyright", bodyLimit({ maxSize: FORM_BYTES, onError: (c) => answer(c, errorPage(c.get("frame"), 413), 413) }), (c) =>
    takedown(c, portal, c.get("frame")),
  );
  app.get("/follow", (c) => answer(c, followPage(c.get("frame"))));
  app.get("/feed.xml", (c) => file(c, feed(portal.store, c.get("frame"), null)));
  app.get("/manifest.webmanifest", (c) => file(c, manifest(c.get("frame").site)));
  app.get("/robots.txt", (c) => c.text("User-agent: *\nAllow: /\n"));
  app.get("/media/:file", (c) => file(c, media(portal.store, c.req.param("file"))));
  app.get("/assets/:file", (c) => file(c, asset(held, c)));
  app.get("/:icon{icon(?:-192|-512)?\\.(?:svg|png)}", (c) => file(c, icon(held, c)));
  app.get("/:year{\\d{4}}/:month{\\d\\d}/", (c) => found(c, month(c, portal, c.get("frame"), `${c.req.param("year")}-${c.req.param("month")}`)));
  app.get("/:year{\\d{4}}/:month{\\d\\d}/:day{\\d\\d}/", (c) =>
    found(c, day(c, portal, c.get("frame"), `${c.req.param("year")}-${c.req.param("month")}-${c.req.param("day")}`)),
  );
  app.get("/:year{\\d{4}}/:month{\\d\\d}/:day{\\d\\d}/:id", (c) => found(c, article(c, portal, c.get("frame"), c.req.param("id"))));
  app.get("/*", (c) => {
    const { section, isFeed } = sectionOf(c);
    if (!section) return c.notFound();
    return isFeed ? file(c, feed(portal.store, c.get("frame"), section)) : front(c, portal, c.get("frame"), section);
  });
  return app;
}

/** `/SECTION/SUBSECTION/` and its `feed.xml`; a tree has any depth, which no pattern of the router's covers. */
function sectionOf(c: Context<Env>): { section: Section | undefined; isFeed: boolean } {
  const [, path, feed] = /^\/(.+)\/(feed\.xml)?$/.exec(c.req.path) ?? [];
  return { section: path ? sectionAt(c.get("frame"), path) : undefined, isFeed: feed !== undefined };
}

function sectionAt({ sections }: Frame, path: string): Section | undefined {
  return sections.find((section) => section.path === path);
}

function asset(held: HeldAssets, c: Context): Response | null {
  const file = held.files.get(c.req.path);
  return file ? serveHeld(file, c.req.header("accept-encoding"), "forever") : null;
}

function icon(held: HeldAssets, c: Context<Env>): Response | null {
  const file = held.icons.get(`${c.get("frame").site.theme}${c.req.path}`);
  return file ? serveHeld(file, c.req.header("accept-encoding"), "day") : null;
}

/** Where an address leads that was moved; a section's feed moved with it, and its last slash may be missing. */
async function movedTo(path: string, target: (from: string) => Promise<string | null>): Promise<string | null> {
  const known = await target(path);
  if (known !== null || path.endsWith("/")) return known;
  const feed = path.endsWith("/feed.xml") ? "feed.xml" : "";
  const section = await target(feed === "" ? `${path}/` : path.slice(0, -feed.length));
  return section === null ? null : section + feed;
}

/** An old address that was moved, one that lacks its last slash, or none. */
async function missing(c: Context<Env>, { store }: Portal): Promise<Response> {
  const frame = c.get("frame");
  const { path, method } = c.req;
  if (method !== "GET" && method !== "HEAD") return answer(c, errorPage(frame, 405), 405);
  const moved = await movedTo(path, (from) => redirectOf(store, frame.site.id, from));
  if (moved) return c.redirect(moved + new URL(c.req.url).search, 301);
  if (sectionAt(frame, path.slice(1)) || /^\/\d{4}\/\d\d(?:\/\d\d)?$/.test(path)) return c.redirect(`${path}/`, 301);
  return answer(c, errorPage(frame, 404), 404);
}
