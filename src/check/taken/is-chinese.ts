import { plainLetters } from "./runs-in.ts";

/** Han letters of all letters by which a text is Chinese. */
const CHINESE = 0.2;

/** Whether a text is written in Chinese; one without letters is in whatever language. */
export function isChinese(text: string): boolean {
  const letters = plainLetters(text).text;
  const han = letters.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= letters.length * CHINESE;
}
