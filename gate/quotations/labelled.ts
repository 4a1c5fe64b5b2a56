import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { quotationsIn } from "../../src/group/quotations/quotations-in.ts";
import type { NameTable } from "../../src/text/names/name-table.ts";
import { type Compared, compared } from "./compared.ts";

/** A sentence of a report of `news-zh`, with the quotations that begin in it; all places are code units in the report's body. */
interface Labelled {
  id: string;
  from: number;
  to: number;
  /** Where words stand that name the speaker, any of which will do. */
  quotes: { start: number; end: number; direct: boolean; speakers: [number, number][] }[];
}

interface Item {
  id: string;
  published: string;
  body: string;
}

/** What is found in the sentences of a file of labels, beside what the labels say. */
export function labelledQuotations(data: string, file: string, names: NameTable): Compared {
  const items = lines<Item>(gunzipSync(readFileSync(`${data}/news-zh/2025.jsonl.gz`)).toString());
  const byId = new Map(items.map((item) => [item.id, item]));
  const labels = lines<Labelled>(readFileSync(new URL(file, import.meta.url), "utf8"));
  return compared(
    labels.map(({ id, from, to, quotes }) => {
      const { body = "", published = "" } = byId.get(id) ?? {};
      const paragraphs = body.split("\n");
      const found = quotationsIn(paragraphs, { dispatches: [], names, day: published.slice(0, 10) });
      const begins = paragraphs.map((_, i) => paragraphs.slice(0, i).reduce((sum, paragraph) => sum + paragraph.length + 1, 0));
      const placed = found.map((quotation) => {
        const begin = begins[quotation.paragraph] ?? 0;
        return { ...quotation, start: begin + quotation.start, end: begin + quotation.end };
      });
      return {
        found: placed.filter(({ start }) => start >= from && start < to),
        labelled: quotes.map(({ start, end, direct, speakers }) => ({ start, end, direct, speakers: speakers.map((span) => body.slice(...span)) })),
      };
    }),
  );
}

function lines<T>(text: string): T[] {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
