import type { Context } from "hono";
import type { PortalEnv } from "../answer-page.ts";
import type { Portal } from "../context.ts";
import { type Reader, readerOf } from "./reader-of.ts";

/** Answers whoever is logged in; others log in first, and come back to where they were looking. */
export function asReader(
  portal: Portal,
  handler: (c: Context<PortalEnv>, reader: Reader) => Response | Promise<Response>,
): (c: Context<PortalEnv>) => Promise<Response> {
  return async (c) => {
    const reader = await readerOf(c, portal);
    if (reader) return handler(c, reader);
    const next = c.req.method === "GET" ? c.req.path + new URL(c.req.url).search : "/me";
    return c.redirect(`/login?next=${encodeURIComponent(next)}`, 303);
  };
}
