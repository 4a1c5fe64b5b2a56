/** The panel's tabs, in the order of their keys Alt 1 … 8. */
export const TABS = ["release", "places", "pictures", "links", "notes", "history", "checks", "sources"] as const;
export type Tab = (typeof TABS)[number];

/** The event by which a tab is asked for; its detail is the name. */
export const PANEL_ASKED = "dateline:panel";

/** Brings a tab to the front, from anywhere. */
export function showTab(tab: Tab): void {
  dispatchEvent(new CustomEvent(PANEL_ASKED, { detail: tab }));
}
