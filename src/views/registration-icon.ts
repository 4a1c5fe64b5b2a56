import type { Registration } from "../core/site.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";

/** The mark before a registration: a drawing of our own, or a picture of the library. */
export function registrationIcon(icon: NonNullable<Registration["icon"]>): Html {
  return typeof icon === "string" ? DRAWN[icon] : html`<img src="${href(icon.path)}" alt="">`;
}

/** A shield with a star (公安备案), a globe behind a check mark (ICP 备案), a sheet with a seal (许可证). */
const DRAWN: Record<Extract<Registration["icon"], string>, Html> = {
  police: html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 .8 14 3v4.6c0 3.6-2.4 6.3-6 7.6-3.6-1.3-6-4-6-7.6V3z" fill="#2c4f8f"/><path d="m8 4 1.1 2.3 2.5.3-1.8 1.8.4 2.5L8 9.7l-2.2 1.2.4-2.5L4.4 6.6l2.5-.3z" fill="#f2c94c"/></svg>`,
  icp: html`<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.6" fill="none" stroke="#3d7a56" stroke-width="1.3"/><path d="M1.6 8h12.8M8 1.4c-4.3 4-4.3 9.2 0 13.2 4.3-4 4.3-9.2 0-13.2" fill="none" stroke="#3d7a56"/></svg>`,
  licence: html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 1h10v14H3z" fill="#fff" stroke="#8a6d3b"/><path d="M5 4h6M5 6.5h6" stroke="#8a6d3b"/><circle cx="9.8" cy="11" r="2.2" fill="#b23a2e"/></svg>`,
};
