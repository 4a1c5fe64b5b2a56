import type { NameKind } from "../../core/known-name.ts";

/** A name where it stands in a text: `text` is what is printed from `start` to `end` (UTF-16 units). */
export interface NameFound {
  kind: NameKind;
  text: string;
  start: number;
  end: number;
  /** Whose name it is, of the table; null for a name that only its form betrays. */
  id: string | null;
  /** Office printed right before or behind a person's name (外长, 国务委员兼外长, 女士), as printed and without whose it is; null where there is none. */
  title: string | null;
}
