/** A row of the table of names; `aliases` is a JSON list of text, `titles` one of HeldTitle. Times in UTC ms. */
interface KnownNameRow {
  id: string;
  kind: string;
  zh: string;
  ru: string | null;
  en: string | null;
  aliases: string;
  titles: string;
  country: string | null;
  createdAt: number;
  changedAt: number;
  /** All that it is called in small letters, a line each: what is looked through. */
  forms: string;
}

export interface NamesSchema {
  knownNames: KnownNameRow;
  /** Names found in reports that editors want no more offered, by whom and when. */
  passedNames: { kind: string; name: string; at: number; byId: string };
}
