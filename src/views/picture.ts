import type { Picture } from "../core/published.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";

/** How wide the picture stands, for the browser's choice among renditions. */
export type PictureRoom = "thumb" | "card" | "lead";

const SIZES: Record<PictureRoom, string> = {
  thumb: "(max-width: 820px) 45vw, 190px",
  card: "(max-width: 820px) 92vw, 320px",
  lead: "(max-width: 820px) 92vw, 480px",
};

/** A picture in a box of 3:2, cropped about its focal point; `eager` for the one that a reader sees first, `over` stands on it. */
export function croppedPicture(
  picture: Picture,
  room: PictureRoom,
  { eager = false, over = null }: { eager?: boolean; over?: Html | null } = {},
): Html | null {
  const { smallest, srcset } = sources(picture);
  if (!smallest) return null;
  return html`<span class="pic"><img class="${focalClass(picture)}" src="${href(smallest.path)}" srcset="${srcset}" sizes="${SIZES[room]}" alt="${picture.alt}" width="${picture.width}" height="${picture.height}"${eager ? html` fetchpriority="high"` : html` loading="lazy" decoding="async"`}>${over}</span>`;
}

function sources({ renditions }: Picture) {
  return { smallest: renditions[0], srcset: renditions.map(({ path, width }) => `${path} ${width}w`).join(", ") };
}

/** Style attributes are forbidden by the content security policy, so a focal point is one of five steps each way. */
function focalClass({ focal }: Picture): string {
  return `fx${Math.round(focal.x * 4)} fy${Math.round(focal.y * 4)}`;
}

/** The article's own picture above its text, whole, with caption and credit; none where the body already shows it. */
export function leadFigure({ lead, bodyHtml }: { lead: Picture | null; bodyHtml: string }): Html | null {
  if (!lead || lead.renditions.some(({ path }) => bodyHtml.includes(path))) return null;
  const { smallest, srcset } = sources(lead);
  if (!smallest) return null;
  return html`<figure><img src="${href(smallest.path)}" srcset="${srcset}" sizes="(max-width: 820px) 92vw, 690px" alt="${lead.alt}" width="${lead.width}" height="${lead.height}" fetchpriority="high">
<figcaption>${lead.caption}${lead.credit && html`<span class="credit">${lead.credit}</span>`}</figcaption></figure>`;
}
