/** What the newsroom's table of names tells apart. */
export const NAME_KINDS = ["person", "place", "organisation"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** 名称: a person, a place or an organisation that the newsroom knows, with what it is called. */
export interface KnownName {
  id: string;
  kind: NameKind;
  /** Usual Chinese name, the one to print. */
  zh: string;
  ru: string | null;
  en: string | null;
  /** Whatever else it is called, in any script: short forms, other transliterations. */
  aliases: string[];
  /** Offices of a person, the latest last; what a place or an organisation is never has one. */
  titles: HeldTitle[];
  /** ISO 3166-1 alpha-2 of the country that it belongs to, or is; null where it has none or that is not known. */
  country: string | null;
}

/** An office held from one day to another (`2026-03-02`, both included); null: not known, or no end. */
export interface HeldTitle {
  title: string;
  from: string | null;
  to: string | null;
}
