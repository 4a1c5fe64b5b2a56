import type { Print } from "../../group/near-copies/print.ts";

/** A report to be compared: which version of it is the newest, and when the first was said (UTC ms), or came where that is earlier. */
export interface Compared {
  reportId: string;
  versionId: string;
  at: number;
  print: Print;
}
