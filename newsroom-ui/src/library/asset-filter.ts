import type { AssetQuery } from "./asset-line.ts";

const DAY = 86_400_000;
export const KINDS = ["picture", "sound", "video"] as const;
export const ONLY = ["expiring", "expired", "unused"] as const;

/** What the library is narrowed by, as its address keeps it. */
export interface AssetFilter {
  q?: string;
  kind?: (typeof KINDS)[number];
  only?: (typeof ONLY)[number];
  uploader?: string;
  /** Handed in during the last so many days. */
  days?: number;
}

/** What an address says; whatever it says that is no filter is passed over. */
export function assetFilterAt(search: string): AssetFilter {
  const params = new URLSearchParams(search);
  const days = Number(params.get("days"));
  return {
    q: params.get("q") || undefined,
    kind: KINDS.find((kind) => kind === params.get("kind")),
    only: ONLY.find((only) => only === params.get("only")),
    uploader: params.get("uploader") || undefined,
    days: Number.isInteger(days) && days > 0 ? days : undefined,
  };
}

/** The address of a filter with an asset opened beside it, below the library's own. */
export function assetAddress(filter: AssetFilter, asset: string | null): string {
  const said = Object.entries({ ...filter, asset }).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return said.length === 0 ? "" : `?${new URLSearchParams(said)}`;
}

/** The filter as the server takes it. Days are rounded, so that the same question is asked while one looks. */
export function assetQuery({ days, ...filter }: AssetFilter): AssetQuery {
  const today = Math.ceil(Date.now() / DAY) * DAY;
  return { ...filter, ...(days && { since: String(today - days * DAY) }) };
}

export function isFiltered(filter: AssetFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}
