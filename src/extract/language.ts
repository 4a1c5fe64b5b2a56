/** Characters that only Traditional text has, and those that stand for them in Simplified text: the commonest of both. */
const TRADITIONAL = /[這個們來說時國會對學後過發動經與長現實關點開讓還麼]/g;
const SIMPLIFIED = /[这个们来说时国会对学后过发动经与长现实关点开让还么]/g;
/** Characters that are looked at. */
const SAMPLE = 5000;

/** The text's language as BCP 47: by its script, then as the page declares it. Null for neither. */
export function languageOf(text: string, declared: string | null): string | null {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const kana = count(/[\u3040-\u30ff]/g);
  const hangul = count(/[\uac00-\ud7af]/g);
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  if (kana > han / 10 && kana > 20) return "ja";
  if (hangul > han && hangul > 20) return "ko";
  if (han > latin / 4 && han > 0) return count(TRADITIONAL) > count(SIMPLIFIED) ? "zh-Hant" : "zh-Hans";
  const stated = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.exec(declared?.trim().replace("_", "-") ?? "")?.[0] ?? null;
  if (cyrillic > latin) return stated && !/^(?:en|zh)/.test(stated) ? stated : "ru";
  return latin > 0 && (!stated || /^zh/.test(stated)) ? "en" : stated;
}
