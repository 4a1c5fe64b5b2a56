/** A sentence for people, in both languages of the interface. */
export interface Saying {
  en: string;
  zh: string;
}

/** As a row keeps it. */
export function keptSaying({ en, zh }: Saying): string {
  return JSON.stringify({ en, zh });
}

/** Read back from a row; what an earlier program kept is Chinese alone. */
export function sayingOf(kept: string): Saying {
  return kept.startsWith('{"en":') ? (JSON.parse(kept) as Saying) : { en: kept, zh: kept };
}
