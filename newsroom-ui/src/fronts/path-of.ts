import type { FrontName } from "./front-routes.ts";

/** Where a front is arranged. */
export function pathOf({ siteId, sectionId }: FrontName): string {
  return sectionId === null ? `/fronts/${siteId}` : `/fronts/${siteId}/${sectionId}`;
}
