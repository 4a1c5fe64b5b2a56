import type { BlockSlot } from "../../../src/core/block.ts";
import { type Draft, inSlots } from "./draft.ts";
import type { EditorsFront } from "./front-routes.ts";

/** An article that stands in a block on the server but is not shown, and why. */
export interface Fallen {
  key: string;
  articleId: string;
  headline: string;
  out: "withdrawn" | "elsewhere" | "ended";
}

/** A front as it is begun with: what may be shown is the draft, what fell out is told apart and not saved again. */
export function opened({ blocks }: EditorsFront, slots: readonly BlockSlot[]): { draft: Draft; fallen: Fallen[] } {
  const draft = blocks.map(({ items, ...block }) => ({
    ...block,
    key: block.id,
    items: items.filter(({ out }) => out === null).map(({ id: articleId, endsAt }) => ({ articleId, endsAt })),
  }));
  const fallen = blocks.flatMap(({ id: key, items }) =>
    items.flatMap(({ id: articleId, headline, out }) => (out === null ? [] : [{ key, articleId, headline, out }])),
  );
  return { draft: inSlots(draft, slots), fallen };
}
