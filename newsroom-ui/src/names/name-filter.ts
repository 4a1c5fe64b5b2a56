import { NAME_KINDS, type NameKind } from "../../../src/core/known-name.ts";

/** What the list shows, as its address keeps it; `open` is the name in the drawer, or `new`. */
export interface NameFilter {
  q: string;
  kind: NameKind | null;
  open: string | null;
}

export function filterAt(search: string): NameFilter {
  const params = new URLSearchParams(search);
  const kind = NAME_KINDS.find((one) => one === params.get("kind")) ?? null;
  return { q: params.get("q") ?? "", kind, open: params.get("open") };
}

export function addressOf({ q, kind, open }: NameFilter): string {
  const search = new URLSearchParams({ ...(kind && { kind }), ...(q && { q }), ...(open && { open }) }).toString();
  return `/names${search && `?${search}`}`;
}
