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
}

export interface NamesSchema {
  knownNames: KnownNameRow;
}
