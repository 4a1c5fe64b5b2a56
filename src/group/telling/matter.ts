import type { ToldSource } from "../../core/event-page.ts";
import type { Quotation } from "../../core/quotation.ts";

/** What an event's page is told from. */
export interface EventMatter {
  id: string;
  /** The editors' own, or null for that of the report in the midst of all. */
  headline: string | null;
  dispatches: readonly DispatchMatter[];
}

/** One dispatch of the event, as the newsroom knows it. */
export interface DispatchMatter extends Omit<ToldSource, "copies" | "alone"> {
  /** The dispatch of which it is a near copy, or null; one that is not among the event's counts as null. */
  copyOf: string | null;
  /** Plain text. A dateline at the start is passed over. */
  paragraphs: readonly string[];
  quotations: readonly QuotationMatter[];
  /** As the names table has them. */
  people: readonly string[];
  places: readonly string[];
  organisations: readonly string[];
}

export type QuotationMatter = Pick<Quotation, "speaker" | "role" | "text" | "direct" | "via">;
