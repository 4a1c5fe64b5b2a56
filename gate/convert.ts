import { readFileSync } from "node:fs";
import { convert, type Script } from "../src/text/convert.ts";
import type { Figure } from "./figure.ts";

/** OpenCC's configurations that Dateline converts by. */
const CONFIGURATIONS: Readonly<Record<string, Script>> = { s2t: "hant", s2tw: "tw", s2hk: "hk", t2s: "hans", tw2s: "hans", hk2s: "hans" };

interface Case {
  input: string;
  expected: Readonly<Record<string, string>>;
}

/** OpenCC's own cases: the share of each configuration's that come out as OpenCC expects. */
export function convertCases(data: string): Figure[] {
  // The file is JSON with commas behind last elements.
  const { cases } = JSON.parse(readFileSync(`${data}/opencc/testcases.json`, "utf8").replace(/,(\s*[}\]])/g, "$1")) as { cases: Case[] };
  return Object.entries(CONFIGURATIONS).map(([name, to]) => {
    const own = cases.filter(({ expected }) => expected[name] !== undefined);
    const right = own.filter(({ input, expected }) => convert(input, to) === expected[name]);
    return { name: `convert OpenCC's cases: ${name}`, value: right.length / own.length };
  });
}
