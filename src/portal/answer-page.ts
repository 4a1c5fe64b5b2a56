import type { Context, MiddlewareHandler } from "hono";
import { getPath } from "hono/utils/url";
import { editionOf } from "../core/site.ts";
import type { Html } from "../html/tag.ts";
import { siteOf } from "../store/published/site-of.ts";
import { inEdition, twinOf } from "../views/edition/address.ts";
import { traditionalPage } from "../views/edition/traditional-page.ts";
import { encodingFor, isKnown } from "../web/encoding.ts";
import type { Portal } from "./context.ts";
import { spellingOf } from "./edition/spelling-of.ts";
import type { Pages } from "./engine/pages.ts";
import type { Making } from "./making.ts";
import { makingOf } from "./open-making.ts";

export type PageStatus = 200 | 201 | 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 429 | 500 | 507;

/** A page for the one who asks, never kept: what a form answers, and what a reader sees of themself. */
export async function answerPage(
  c: Context<PortalEnv>,
  portal: Portal,
  view: (making: Making) => Html | Promise<Html>,
  status: PageStatus = 200,
): Promise<Response> {
  const { search } = new URL(c.req.url);
  const { value } = await portal.store.snapshot(async (reading) => {
    const making = await makingOf(portal, reading, c.get("siteId"), c.req.path + search);
    const { markup } = await view(making);
    const spelling = getPath(c.req.raw) === c.req.path ? null : await spellingOf(making);
    return spelling ? traditionalPage(markup, spelling) : markup;
  });
  return c.html(value, status, { "cache-control": "no-store" });
}

/** The path that a request is answered for: in the Traditional edition that of the page whose twin is asked for, so that handlers need not know. */
export function pathOf(request: Request): string {
  const asked = getPath(request);
  return twinOf(asked) ?? asked;
}

/** Where a handler sends a reader of the Traditional edition, there it stays the Traditional edition. */
export function stayInEdition({ store }: Portal): MiddlewareHandler<PortalEnv> {
  return async (c, next) => {
    await next();
    if (getPath(c.req.raw) === c.req.path) return;
    const to = c.res.headers.get("location");
    if (to !== null && editionOf(await siteOf(store, c.get("siteId")))) c.header("location", inEdition(to, new URL(c.req.url).origin));
  };
}

/** What every handler of the portal finds in its context. */
export interface PortalEnv {
  Variables: { siteId: string };
}

/** A page that is the same for all, as an answer to this request. */
export async function answerKept(c: Context<PortalEnv>, pages: Pages): Promise<Response> {
  const { search } = new URL(c.req.url);
  const { page, sent } = await pages.sent(c.get("siteId"), getPath(c.req.raw), search, encodingFor(c.req.header("accept-encoding")));
  const headers = new Headers();
  for (let i = 0; i < sent.headers.length; i += 2) headers.set(sent.headers[i] ?? "", sent.headers[i + 1] ?? "");
  if (!isKnown(c.req.header("if-none-match"), sent.etag)) return new Response(new Uint8Array(sent.body), { status: page.status, headers });
  for (const name of [...headers.keys()]) if (name.startsWith("content-")) headers.delete(name);
  return new Response(null, { status: 304, headers });
}
