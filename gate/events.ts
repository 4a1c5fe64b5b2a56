import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { EventWindow } from "../src/group/events/event-window.ts";
import { type ReportFeatures, reportFeatures } from "../src/group/events/features.ts";
import { seedTable } from "../src/text/names/seed-table.ts";
import { jsonLines } from "../test/shared.ts";
import { eventAgreement } from "./event-agreement.ts";
import type { Figure } from "./figure.ts";
import { chance } from "./made-copies.ts";
import { publishedKept } from "./published-events.ts";
import { seedReports, seedsAgree } from "./seed-events.ts";

const TABLE = seedTable();

interface Item {
  id: string;
  headline: string;
  body: string;
  published: string;
}

/** Orders of arrival that are tried. */
const ORDERS = 20;

/** How reports are grouped: labelled events in many orders, with and without headlines; meetings, columns and formulas of a year's broadcasts in theirs. */
export function eventFigures(data: string): Figure[] {
  const items = gunzipSync(readFileSync(`${data}/news-zh/2025.jsonl.gz`))
    .toString()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Item);
  const features = items.map(({ id, headline, body, published }) =>
    reportFeatures({ id, headline, body, published: Date.parse(published), language: "zh" }, TABLE),
  );
  return [
    ...labelled(data, "headlines"),
    ...labelled(data, "bodies"),
    ...meetings(items),
    ...columns(items, features),
    ...seeds(`${data}/../seeds`, features),
    publishedKept(features.slice(0, PUBLISHED), shuffled(features.slice(PUBLISHED), chance(9)).slice(0, 1_000)),
  ];
}

function labelled(data: string, what: "headlines" | "bodies"): Figure[] {
  const gold = jsonLines<Item & { event: string }>(`${data}/events-zh/gold.jsonl`);
  const features = gold.map(({ id, headline, body }) =>
    reportFeatures({ id, headline: what === "headlines" ? headline : null, body, published: null, language: "zh" }, TABLE),
  );
  const labels = new Map(gold.map(({ id, event }) => [id, event]));
  const scores = Array.from({ length: ORDERS }, (_, seed) => eventAgreement(labels, grouped(shuffled(features, chance(seed + 1)))));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const name = `events events-zh, ${what}`;
  const [b3, pair] = [scores.map((score) => score.b3), scores.map((score) => score.pair)];
  return [
    { name: `${name}: B³ F1, mean of 20 orders`, value: mean(b3) },
    { name: `${name}: B³ F1, worst order`, value: Math.min(...b3) },
    { name: `${name}: pair F1, mean of 20 orders`, value: mean(pair) },
    { name: `${name}: pair F1, worst order`, value: Math.min(...pair) },
  ];
}

/** The event of each report after they came in this order, with the passes that fall due. */
function grouped(features: readonly ReportFeatures[]): Map<string, string> {
  let made = 0;
  const events = new EventWindow({ newId: () => String(++made).padStart(7, "0") });
  for (const one of features) {
    events.add(one, { at: 0 });
    if (events.passDue()) events.pass();
  }
  events.pass();
  return new Map(features.map(({ id }) => [id, events.eventOf(id) ?? ""]));
}

const MEETING = /会见|会谈|会晤|通电话/;
/** Characters of a half that say enough. */
const LEAST_HALF = 80;

/** The two halves of a meeting's report, the second without its headline, are one event; the same people's other meetings are others. */
function meetings(items: readonly Item[]): Figure[] {
  const met = items.filter(({ headline, body }) => MEETING.test(headline) && body.length >= 2 * LEAST_HALF);
  const halves = met.flatMap(({ id, headline, body, published }) => {
    const middle = body.indexOf("。", body.length / 2 - 1) + 1 || Math.floor(body.length / 2);
    const half = (number: number, head: string | null, text: string) => ({
      id: `${id}/${number}`,
      headline: head,
      body: text,
      published: Date.parse(published),
      language: "zh",
    });
    return [half(1, headline, body.slice(0, middle)), half(2, null, body.slice(middle))].map((one) => reportFeatures(one, TABLE));
  });
  const { b3, pair } = eventAgreement(new Map(halves.map(({ id }) => [id, id.split("/")[0] ?? ""])), grouped(halves));
  return [
    { name: "events news-zh, halves of meetings: B³ F1", value: b3 },
    { name: "events news-zh, halves of meetings: pair F1", value: pair },
  ];
}

/** A headline is a column's that stands over three reports of a month. */
const MONTH = 30 * 86_400_000;

/** Of pairs of reports under a column's headline, on different days of one window, the share that is not in one event; and of events, the share without such a pair. */
function columns(items: readonly Item[], features: readonly ReportFeatures[]): Figure[] {
  const events = grouped(features);
  const byHeadline = Map.groupBy(items, ({ headline }) => headline.replace(/\d/g, ""));
  let pairs = 0;
  let apart = 0;
  for (const all of byHeadline.values()) {
    if (all.length < 3) continue;
    for (const [i, one] of all.entries())
      for (const other of all.slice(0, i)) {
        const days = Math.abs(Date.parse(one.published) - Date.parse(other.published));
        if (days === 0 || days > MONTH) continue;
        pairs++;
        if (events.get(one.id) !== events.get(other.id)) apart++;
      }
  }
  return [{ name: "events news-zh: reports of one column kept apart", value: apart / pairs }, ...formulas(items, events)];
}

/** Headlines of what is told again and again with other names; what stands before the mark is the reader's to name, what differs is who. */
const FORMULAS = [/^(.+)会见(.+)$/, /^(.+)同(.+)(?:会谈|通电话)$/, /^(.+)举行仪式欢迎(.+)访华$/, /^(.+)向(.+)(?:致贺电|致慰问电)$/];

/** Of pairs of headlines of one formula and one day in which another is met, welcomed or written to, the share that is not in one event. */
function formulas(items: readonly Item[], events: ReadonlyMap<string, string>): Figure[] {
  let pairs = 0;
  let apart = 0;
  for (const formula of FORMULAS) {
    const told = items.flatMap((item) => {
      const [, , who] = formula.exec(item.headline) ?? [];
      return who === undefined ? [] : [{ item, who }];
    });
    for (const sameDay of Map.groupBy(told, ({ item }) => item.published).values())
      for (const [i, one] of sameDay.entries())
        for (const other of sameDay.slice(0, i)) {
          if (one.who === other.who) continue;
          pairs++;
          if (events.get(one.item.id) !== events.get(other.item.id)) apart++;
        }
  }
  return [{ name: "events news-zh: formulas of one day with other names kept apart", value: apart / pairs }];
}

/** Reports of the year, its first, whose events are published before others come. */
const PUBLISHED = 300;

/** Orders that the seeds are tried in, each beside another thousand reports of the year. */
const SEED_ORDERS = 6;

/** The seeds' dispatches beside a thousand other reports, all as if they came today: the share of orders in which they are one event and nothing else is of it. */
function seeds(folder: string, features: readonly ReportFeatures[]): Figure[] {
  const reports = seedReports(folder, TABLE);
  const others = shuffled(features, chance(5)).map((one) => ({ ...one, published: reports.day }));
  const agreed = Array.from({ length: SEED_ORDERS }, (_, i) => {
    const beside = others.slice(i * 700, i * 700 + 1_000);
    return seedsAgree(reports, shuffled([...reports.dispatches, ...reports.related, ...reports.unrelated, ...beside], chance(i + 1)));
  });
  return [{ name: "events seeds: orders in which they are one event", value: agreed.filter(Boolean).length / SEED_ORDERS }];
}

/** In an order that only `random` (0…1) decides. */
function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((one) => ({ one, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ one }) => one);
}
