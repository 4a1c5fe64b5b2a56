import { instantOf, wallAt } from "../../../src/core/zone.ts";
import type { AssetDetail } from "./asset-line.ts";

/** What is said of an asset, as a form holds it. */
export interface Words {
  caption: string;
  credit: string;
  rights: string;
  alt: string;
  usageTerms: string;
  /** The last day of its rights in the newsroom's zone, `2026-11-21`, or empty. */
  lastDay: string;
  focal: { x: number; y: number };
}

const DAY = 86_400_000;
export const NO_WORDS: Words = { caption: "", credit: "", rights: "", alt: "", usageTerms: "", lastDay: "", focal: { x: 0.5, y: 0.5 } };

export function wordsOf({ caption, credit, rights, alt, usageTerms, focal, expiresAt }: AssetDetail, zone: string): Words {
  return { caption, credit, rights, alt, focal, usageTerms: usageTerms ?? "", lastDay: expiresAt === null ? "" : dayOf(expiresAt - 1, zone) };
}

/** The form as the server takes it: rights end with the last day, at midnight of the zone. */
export function saidOf({ usageTerms, lastDay, ...words }: Words, zone: string) {
  return { ...words, usageTerms: usageTerms.trim() || null, expiresAt: lastDay === "" ? null : endOf(lastDay, zone) };
}

export function isComplete({ caption, credit, rights }: Words): boolean {
  return [caption, credit, rights].every((text) => text.trim() !== "");
}

function dayOf(at: number, zone: string): string {
  const { year, month, day } = wallAt(at, zone);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function endOf(lastDay: string, zone: string): number {
  const next = new Date(Date.parse(lastDay) + DAY);
  const wall = { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate(), hour: 0, minute: 0, second: 0 };
  return instantOf(wall, zone);
}
