import type { Show } from "../../core/show.ts";

/** What the house says of a show; its address and its guid are made once. */
export interface ShowForm extends Omit<Show, "id" | "siteId" | "slug" | "guid" | "cover"> {
  coverAssetId: string | null;
}

/** A show's fields as its form has them. */
export function formOfShow({ id: _id, siteId: _siteId, slug: _slug, guid: _guid, cover, ...said }: Show): ShowForm {
  return { ...said, coverAssetId: cover?.assetId ?? null };
}
