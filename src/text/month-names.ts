const ENGLISH = "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
const RUSSIAN = "янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек".split("|");

/** A piece of a pattern: an English month, whole or short, with or without its full stop. */
export const ENGLISH_MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
/** A piece of a pattern: a Russian month in the genitive, whole or short. */
export const RUSSIAN_MONTH =
  "(?:янв(?:аря)?|фев(?:р(?:аля)?)?|мар(?:та)?|апр(?:еля)?|мая|июня?|июля?|авг(?:уста)?|сен(?:т(?:ября)?)?|окт(?:ября)?|ноя(?:б(?:ря)?)?|дек(?:абря)?)(?![а-я])\\.?";

/** 1…12 for a name in English or Russian by its first letters; NaN for another word. */
export function monthByName(name: string): number {
  const start = name.toLowerCase().slice(0, 3);
  const index = Math.max(
    ENGLISH.findIndex((month) => month.toLowerCase().startsWith(start)),
    RUSSIAN.indexOf(start),
  );
  return index < 0 ? Number.NaN : index + 1;
}
