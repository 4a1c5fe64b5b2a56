import type { Show } from "../../core/show.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";

/** A show's cover in a square of `side` px, or null where it has none. */
export function coverPicture({ cover }: Pick<Show, "cover">, side: number): Html | null {
  const files = (cover?.files ?? []).filter(({ width }) => width <= MOST);
  const smallest = files[0];
  if (!cover || !smallest) return null;
  return html`<img src="${href(smallest.path)}" srcset="${files.map(({ path, width }) => `${path} ${width}w`).join(", ")}" sizes="${side}px" alt="${cover.alt}" width="${side}" height="${side}" loading="lazy" decoding="async">`;
}

/** The largest file is for directories. */
const MOST = 640;
