import type { Attribution } from "./attribution.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentences-of.ts";

/** More of a sentence is not looked at. */
const REACH = 300;
/** Begins what the reporter tells himself, or another source. */
// bounded: at most REACH characters
const REPORTER =
  /^\s*(?:此外|眼下|当天|当日|随后|此前|同一?天|同日|据|另|昨天|今天|本月|\d{1,2}日|早些时候|监控|数据显示|记者|在谈到|如今|近年来,?各地|[^,]{0,12}期间,我国)/;
/** What only a reporter says. */
const OF_THE_SPEAKER = /回应/;
/** What a reporter does not say. */
// bounded: at most REACH characters
const VOICE =
  /^\s*(?:要|应|必须|希望|我们?|愿|请|让我们|(?:我|中|双|各|俄|美|乌|以|伊|欧|日|韩|印|[\u4e00-\u9fff])方)|(?<![重主需])要|应当|应该|必须|希望|愿同|愿与|将继续|我们/;

/**
 * Whether what a speaker says by an attribution without a day (王毅表示) still goes on in a sentence that names nobody: at a paragraph's opening it does
 * unless a reporter is heard, within a paragraph only where the speaker is.
 */
export function goesOn(
  { text, outside }: Reading,
  { start, end }: Sentence,
  { speaker, dated, verb, opens }: Attribution & { opens: boolean },
): boolean {
  const sentence = text.slice(start, Math.min(end, start + REACH));
  if (dated || (/称$/.test(verb) && speaker.kind !== "document")) return false;
  if (REPORTER.test(outside.slice(start, Math.min(end, start + REACH))) || OF_THE_SPEAKER.test(sentence) || sentence.includes(speaker.name))
    return false;
  return ((opens || speaker.kind === "document") && !verb.startsWith("告诉")) || VOICE.test(sentence);
}
