import type { Section } from "../core/section.ts";
import type { Site } from "../core/site.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";

/** A step of the way to a page: a section, or a page by its whole address. */
export type Step = Pick<Section, "name" | "path"> | { name: string; address: string };

/** The way to a page, in the site's own words: label, separator, home, the steps, and where the reader is. */
export function breadcrumb(site: Site, trail: readonly Step[], here: string): Html {
  const { label, separator, home } = site.breadcrumb;
  const steps = [
    html`<a href="/">${home}</a>`,
    ...trail.map((step) => html`<a href="${href("address" in step ? step.address : `/${step.path}/`)}">${step.name}</a>`),
  ];
  return html`<nav class="crumb" aria-label="面包屑"><span>${label}</span>${steps.map((step) => html`${step}<i aria-hidden="true">${separator}</i>`)}<span aria-current="page">${here}</span></nav>`;
}

/** Sections from the top of the tree down to `sectionId`, both included. */
export function trailOf(sections: readonly Section[], sectionId: string): Section[] {
  const section = sections.find(({ id }) => id === sectionId);
  if (!section) return [];
  return [...(section.parentId ? trailOf(sections, section.parentId) : []), section];
}
