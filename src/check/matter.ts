import type { NameTable } from "../text/names/name-table.ts";

/** An article as it is held against its sources. All text is plain. */
export interface CheckMatter {
  headline: string;
  /** Blocks of the body in order; `dispatchId` names the source of the list below from which one came, null where none is known. */
  paragraphs: readonly { text: string; dispatchId: string | null }[];
  /** Day of publication, or today, in the site's zone (`YYYY-MM-DD`): what 11日 and 周三 count from. */
  day: string;
  /** The reports that it came from. */
  sources: readonly CheckSource[];
  names: NameTable;
  /** The newsroom's own list. */
  words: readonly ListedWord[];
}

/** A report, or the one dispatch of it, that an article came from. */
export interface CheckSource {
  id: string;
  /** Its agency or publisher, for messages. */
  name: string;
  /** Day on which it was filed, `YYYY-MM-DD`. */
  day: string | null;
  headline: string | null;
  paragraphs: readonly string[];
}

/** A spelling that the newsroom does not want, with the one to print (empty: none) and why. */
export interface ListedWord {
  wrong: string;
  right: string;
  reason: string;
}
