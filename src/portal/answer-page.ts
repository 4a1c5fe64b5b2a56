import type { Context } from "hono";
import type { Html } from "../html/tag.ts";
import type { Portal } from "./context.ts";
import { encodingFor, isKnown } from "./engine/encoding.ts";
import type { Pages } from "./engine/pages.ts";
import { type Making, makingOf } from "./making.ts";

export type PageStatus = 200 | 201 | 400 | 403 | 404 | 405 | 410 | 413 | 429 | 500;

/** A page for the one who asks, never kept: what a form answers, and what a reader sees of themself. */
export async function answerPage(
  c: Context<PortalEnv>,
  portal: Portal,
  view: (making: Making) => Html | Promise<Html>,
  status: PageStatus = 200,
): Promise<Response> {
  const { value } = await portal.store.snapshot(async (reading) => view(await makingOf(portal, reading, c.get("siteId"))));
  return c.html(value.markup, status, { "cache-control": "no-store" });
}

/** What every handler of the portal finds in its context. */
export interface PortalEnv {
  Variables: { siteId: string };
}

/** A page that is the same for all, as an answer to this request. */
export async function answerKept(c: Context<PortalEnv>, pages: Pages): Promise<Response> {
  const { path } = c.req;
  const { search } = new URL(c.req.url);
  const { page, sent } = await pages.sent(c.get("siteId"), path, search, encodingFor(c.req.header("accept-encoding")));
  const headers = new Headers();
  for (let i = 0; i < sent.headers.length; i += 2) headers.set(sent.headers[i] ?? "", sent.headers[i + 1] ?? "");
  if (!isKnown(c.req.header("if-none-match"), sent.etag)) return new Response(new Uint8Array(sent.body), { status: page.status, headers });
  for (const name of [...headers.keys()]) if (name.startsWith("content-")) headers.delete(name);
  return new Response(null, { status: 304, headers });
}
