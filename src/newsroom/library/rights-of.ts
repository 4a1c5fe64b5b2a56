/** How the right to use an asset stands: for ever or long, ending soon, ended. */
export type RightsState = "usable" | "expiring" | "expired";

/** A month ahead is time enough to ask an agency. */
export const SOON = 30 * 24 * 60 * 60 * 1000;

/** @param expiresAt UTC ms or null for no end */
export function rightsOf(expiresAt: number | null, now: number): RightsState {
  if (expiresAt === null || expiresAt > now + SOON) return "usable";
  return expiresAt > now ? "expiring" : "expired";
}
