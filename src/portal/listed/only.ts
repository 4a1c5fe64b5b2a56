import type { PageLister } from "../making.ts";

/** Lists addresses that every site has. */
export function only(...addresses: string[]): PageLister {
  return async () => addresses;
}
