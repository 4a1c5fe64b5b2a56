import { titleBefore } from "../text/names/titles.ts";
import type { Fact } from "./fact.ts";

/** An office where it is printed, whoever holds it. */
export interface OfficeFact extends Fact {
  /** Its full form: 外交部长 for 外长. */
  office: string;
}

const SPELT: Readonly<Record<string, string>> = { 外长: "外交部长", 防长: "国防部长", 财长: "财政部长" };

/** The offices of a text in plain forms, the longest at each place. */
export function officesIn(plain: string): OfficeFact[] {
  const found: OfficeFact[] = [];
  for (let to = 2; to <= plain.length; to++) {
    const length = titleBefore(plain, to);
    if (length === 0) continue;
    while ((found.at(-1)?.from ?? -1) >= to - length) found.pop();
    found.push({ from: to - length, to, office: spelt(plain.slice(to - length, to)) });
  }
  return found;
}

/** An office in its full form. */
export function spelt(title: string): string {
  const short = Object.keys(SPELT).find((each) => title.endsWith(each));
  return short === undefined ? title : title.slice(0, -short.length) + SPELT[short];
}
