import { letterMatches } from "../../text/names/letter-names.ts";
import type { NameTable } from "../../text/names/name-table.ts";
import { namesIn } from "../../text/names/names-in.ts";
import { hashOf } from "../hash-of.ts";

/** Who and what a report names, each as a hash: of its id in the table, so that it is the same in every language, or of how it is written. */
export interface Named {
  /** People of the headline and of the opening. */
  headPeople: number[];
  people: number[];
  /** Places of the table. */
  places: number[];
}

/** Nobody and nothing. */
export const NOTHING_NAMED: Named = { headPeople: [], people: [], places: [] };

/** Letters of a body in which whoever is named is one of those that the report is about. */
const HEAD = 80;
const MOST_OF_HEAD = 6;
const MOST = 16;

/**
 * Names in a report. In its head those that only their form betrays are found as well; in the rest of it only the table's, which takes a tenth of the time:
 * reading all of it for all names parts meetings no better.
 * @param written headline and body as they are, in which names in Latin and Cyrillic letters are looked for
 * @param folded the same, folded, in which Chinese ones are
 */
export function namedIn(written: { headline: string; body: string }, folded: { headline: string; body: string }, table: NameTable): Named {
  const head = namesIn(`${folded.headline}\n${folded.body.slice(0, HEAD)}`, table);
  const letters = letterMatches(`${written.headline}\n${written.body}`, table.letters);
  const rows = [...chineseRows(`${folded.headline}\n${folded.body}`, table), ...letters.map(({ row }) => row)].map((row) => table.rows[row]);
  const ofHead = head.filter(({ kind }) => kind === "person").map(({ id, text }) => id ?? text);
  const lettersOfHead = letters.filter(({ start }) => start < written.headline.length + HEAD).map(({ row }) => table.rows[row]);
  const of = (kind: string, all: typeof rows) => all.flatMap((row) => (row?.kind === kind ? [row.id] : []));
  const headPeople = hashes([...ofHead, ...of("person", lettersOfHead)]).slice(0, MOST_OF_HEAD);
  return {
    headPeople,
    people: [...new Set([...headPeople, ...hashes(of("person", rows))])].slice(0, MOST),
    places: hashes(of("place", rows)).slice(0, MOST),
  };
}

function hashes(ids: readonly string[]): number[] {
  return [...new Set(ids)].map((id) => hashOf(id));
}

/** Rows of the table's Chinese names, the longest at each place. */
function chineseRows(text: string, { tree }: NameTable): number[] {
  const rows: number[] = [];
  for (let at = 0; at < text.length; ) {
    let node = 0;
    let [row, end] = [0, at + 1];
    for (let next = at; next < text.length; ) {
      node = tree.next(node, text.charCodeAt(next++));
      if (node === 0) break;
      const value = tree.value(node);
      if (value > 0) [row, end] = [value, next];
    }
    if (row > 0) rows.push(row - 1);
    at = end;
  }
  return rows;
}
