import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import { type CameIn, cameIn } from "./came-in.ts";
import { type Day, daysBack } from "./days-back.ts";
import { type Waiting, waitingNow } from "./waiting-now.ts";
import { type WentOut, wentOut } from "./went-out.ts";

/** Spans of days that figures are told of. */
export const SPANS = ["7", "30", "90"] as const;

export interface FiguresWish {
  days: (typeof SPANS)[number];
  /** IANA name of the zone whose days these are. */
  zone: string;
  /** Null for all sites. Reports come in for the whole newsroom, so that what came in is the same for each. */
  siteId: string | null;
}

export interface Figures {
  days: string[];
  cameIn: CameIn;
  wentOut: WentOut;
  waiting: Waiting[];
}

/** What came in, what went out and what waits. @throws {Refused} "invalid" for a zone that there is not */
export async function figuresOf(store: Store, { days, zone, siteId }: FiguresWish): Promise<Figures> {
  const span = spanOf(store.clock.now(), Number(days), zone);
  return {
    days: span.map(({ day }) => day),
    cameIn: await cameIn(store, span),
    wentOut: await wentOut(store, span, siteId),
    waiting: await waitingNow(store, siteId),
  };
}

function spanOf(now: number, days: number, zone: string): Day[] {
  try {
    return daysBack(now, days, zone);
  } catch (error) {
    if (error instanceof RangeError) throw new Refused("invalid", `There is no zone “${zone}”.`, `没有“${zone}”这个时区。`, "zone");
    throw error;
  }
}
