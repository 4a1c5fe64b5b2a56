import type { Draft } from "./draft.ts";
import type { FrontLine, FrontName } from "./front-routes.ts";

/** What was arranged and not saved when the screen was left: kept in this browser, with the number that it is based on. */
export interface KeptDraft {
  basedOn: number;
  draft: Draft;
  lines: FrontLine[];
}

const keyOf = ({ siteId, sectionId }: FrontName) => `dateline.front.${siteId}.${sectionId ?? ""}`;

export function keptDraft(front: FrontName): KeptDraft | null {
  const kept = localStorage.getItem(keyOf(front));
  return kept === null ? null : JSON.parse(kept);
}

export function keepDraft(front: FrontName, kept: KeptDraft | null): void {
  if (kept) localStorage.setItem(keyOf(front), JSON.stringify(kept));
  else localStorage.removeItem(keyOf(front));
}
