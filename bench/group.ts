import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { chance } from "../gate/made-copies.ts";
import { EventWindow, type WindowRow } from "../src/group/events/event-window.ts";
import { reportFeatures } from "../src/group/events/features.ts";
import { seedTable } from "../src/text/names/seed-table.ts";
import { shared } from "../test/shared.ts";
import type { Row } from "./row.ts";

/** Reports in the window, with the aim at that size. */
const SIZES = [
  { size: 10_000, aim: 2_000 },
  { size: 100_000, aim: 2_000 },
  { size: 1_000_000, aim: 1_500 },
];
/** Reports that are timed once the window holds as many. */
const TIMED = 5_000;
const TABLE = seedTable();
const REBUILT = 100_000;
const FORTNIGHT = 14 * 86_400_000;

/** Reports a second from text to event on one core, with memory; and how long a window takes to be filled again. Sizes above `DATELINE_BENCH_MOST` are left out. */
export function groupRows(): Row[] {
  const data = shared("data");
  if (!data) return [];
  const sentences = sentencesOf(data);
  const most = Number(process.env["DATELINE_BENCH_MOST"] ?? Number.POSITIVE_INFINITY);
  const rows = SIZES.filter(({ size }) => size <= most).map(({ size, aim }) => grouping(sentences, size, aim));
  return REBUILT <= most ? [...rows, rebuilding(sentences)] : rows;
}

function grouping(sentences: readonly string[], size: number, aim: number): Row {
  const make = maker(sentences, size);
  let made = 0;
  const events = new EventWindow({ newId: () => String(++made).padStart(8, "0") });
  const add = (i: number) => {
    events.add(reportFeatures(make(i), TABLE), { at: 0 });
    if (events.passDue()) events.pass();
  };
  for (let i = 0; i < size; i++) add(i);
  const start = performance.now();
  for (let i = size; i < size + TIMED; i++) add(i);
  const rate = (TIMED * 1_000) / (performance.now() - start);
  const memory = `${(process.memoryUsage().rss / 1e9).toFixed(2)} GB`;
  return {
    what: `\`group\`, reports a second, ${size.toLocaleString("en")} in the window`,
    ours: rate.toFixed(0),
    rival: memory,
    ratio: "",
    aim: String(aim),
  };
}

function rebuilding(sentences: readonly string[]): Row {
  const make = maker(sentences, REBUILT);
  const rows = Array.from(
    { length: REBUILT },
    (_, i): WindowRow => ({ features: reportFeatures(make(i), TABLE), at: 0, event: `e${i >> 1}`, story: null, isSettled: true }),
  );
  const kept = rows.map((row) => JSON.stringify(row));
  const start = performance.now();
  new EventWindow({ newId: () => "e" }).restore(kept.map((row) => JSON.parse(row) as WindowRow));
  const seconds = (performance.now() - start) / 1_000;
  return { what: "`group`, seconds to fill a window with 100,000 kept reports", ours: seconds.toFixed(1), rival: "", ratio: "", aim: "10" };
}

function sentencesOf(data: string): string[] {
  const lines = gunzipSync(readFileSync(`${data}/news-zh/2025.jsonl.gz`))
    .toString()
    .split("\n")
    .filter(Boolean);
  return lines.flatMap((line) => (JSON.parse(line) as { body: string }).body.match(/[^。]{10,200}。/g) ?? []);
}

/** Reports of eight sentences drawn from a year's, spread over a fortnight. */
function maker(sentences: readonly string[], size: number) {
  const random = chance(11);
  const draw = () => sentences[Math.floor(random() * sentences.length)] ?? "";
  return (i: number) => {
    const drawn = Array.from({ length: 8 }, draw);
    return {
      id: String(i),
      headline: drawn[0]?.slice(0, 24) ?? "",
      body: drawn.join(""),
      published: Math.floor((i / size) * FORTNIGHT),
      language: "zh",
    };
  };
}
