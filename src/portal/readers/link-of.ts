import type { Context } from "hono";
import { Refused } from "../../core/refused.ts";
import type { ReaderLinkRow } from "../../store/schema/readers.ts";
import { toldPage } from "../../views/readers/told-page.ts";
import { answerPage, type PortalEnv } from "../answer-page.ts";
import type { Portal } from "../context.ts";
import { openLink } from "./links.ts";

/** What the page behind a letter's link shows. */
export interface ShownLink {
  token: string;
  email: string;
  name: string;
}

/** The link behind a secret, or null where it opens nothing (any more). */
export async function linkOf(c: Context<PortalEnv>, { store }: Portal, kind: ReaderLinkRow["kind"], token: string): Promise<ShownLink | null> {
  try {
    const { email, name } = await openLink(store.write, store.clock.now(), c.get("siteId"), kind, token);
    return { token, email, name: name ?? "" };
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** A link that opens nothing: `again` is where another is asked for. */
export function deadLink(c: Context<PortalEnv>, portal: Portal, again: string): Promise<Response> {
  const page = { path: again, label: "重新索取" };
  return answerPage(c, portal, ({ frame }) => toldPage(frame, "链接已失效", "这个链接已经用过或过期了。", page), 404);
}
