import { agencyByName } from "../../text/agencies.ts";

/** An origin is named near its sentence's beginning. */
const REACH = 300;
// bounded: at most REACH characters
const CITED = /(?:另?据)([^,:。]{2,30}?)(?:(?:\d{1,2}月)?\d{1,2}日|今天|日前|当天|近日|[\s\ufffc])*(?:报道|消息|援引)/;

/** The agency or medium from which a sentence says that it has its news (据塔斯社9日报道，…), by its own name; null where it says nothing. */
export function citedAgency(sentence: string): string | null {
  const cited = CITED.exec(sentence.slice(0, REACH))?.[1]?.trim();
  if (cited === undefined) return null;
  return agencyByName(cited)?.name ?? (/(?:社|报|台|网|新闻|媒体|周刊|杂志)$/.test(cited) ? cited : null);
}
