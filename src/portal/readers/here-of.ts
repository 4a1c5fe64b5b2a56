import type { Context } from "hono";
import { siteOf } from "../../store/published/site-of.ts";
import type { PortalEnv } from "../answer-page.ts";
import type { Portal } from "../context.ts";
import type { Here } from "./here.ts";

/** On which site, and in which of its editions, a request was made. */
export async function hereOf(c: Context<PortalEnv>, { store, port }: Portal): Promise<Here> {
  const { pathname } = new URL(c.req.url);
  return { site: await siteOf(store, c.get("siteId")), isTraditional: pathname.startsWith("/hant/"), port };
}
