import type { IncomingItem } from "../../core/incoming.ts";
import { faulty } from "./not-news.ts";

/**
 * IPTC's publishing status as stated: "usable", "stat:canceled", "http://cv.iptc.org/newscodes/pubstatusg2/withheld"; none means usable.
 * An item with an embargo is withheld: whether it has ended is for who knows the time. @throws {Refused} "unreadable" for any other
 */
export function pubStatusOf(stated: string | null, embargoed: string | null): IncomingItem["pubStatus"] {
  const status = (stated ?? "usable").split(/[:/]/).at(-1)?.toLowerCase().replace("cancelled", "canceled");
  if (status === "usable") return embargoed ? "withheld" : "usable";
  if (status === "withheld" || status === "canceled") return status;
  throw faulty("pubStatus", `is "${stated}", none of usable, withheld and canceled`);
}
