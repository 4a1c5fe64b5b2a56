import type { Filed } from "./dateline-filed.ts";

/** A dateline as printed; `end` counts from the start of the text. */
export interface PrintedDateline extends Filed {
  agency: string | null;
}
