import { originOf } from "../core/site.ts";
import type { OpenLink } from "../newsroom/accounts/invite.ts";
import { sites } from "../store/published/sites.ts";
import type { Store } from "../store/store.ts";

/** The address of a one-time link, on the first site's host. What follows `#` never leaves the browser, so that no server writes it down. */
export async function linkAddress(store: Store, { token }: OpenLink, port: number): Promise<string> {
  const [site] = await sites(store);
  return `${site ? originOf(site, port) : `http://localhost:${port}`}/newsroom/invitation#${token}`;
}
