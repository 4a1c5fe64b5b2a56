// `node gate/cross-validate-events.ts`: how grouping does on events on which its thresholds were not chosen, about three minutes.
import { EventWindow } from "../src/group/events/event-window.ts";
import { type ReportFeatures, reportFeatures } from "../src/group/events/features.ts";
import { SETTINGS, type Settings } from "../src/group/events/settings.ts";
import { seedTable } from "../src/text/names/seed-table.ts";
import { jsonLines, NO_SHARED, shared } from "../test/shared.ts";
import { chance } from "./made-copies.ts";

const FOLDS = 5;
/** Orders on which thresholds are chosen, and others in which they are tried. */
const CHOSEN_ON = [101, 102, 103, 104];
const TRIED_IN = Array.from({ length: 20 }, (_, i) => i + 1);
/** What is chosen: each in turn, the others as they are. Steps are shares of the thresholds that stand in settings.ts. */
const CHOICES: { [Name in keyof Settings]?: readonly number[] } = {
  passEvery: [1 / 3, 2 / 3, 1, 4 / 3],
  join: [0.8, 1, 1.2],
  adopt: [0.7, 0.85, 1, 1.15],
  merge: [0.7, 0.85, 1, 1.15],
  noHeadline: [0.92, 1, 1.08],
  otherDay: [0.7, 1, 1.43],
  all: [0.75, 1, 1.25],
};

interface Item {
  id: string;
  event: string;
  headline: string;
  body: string;
}

/** Of one report: how many are in its event by the labels, in the one that was found, and in both; itself among them. */
interface Counted {
  fold: number;
  gold: number;
  found: number;
  both: number;
}

const data = shared("data");
if (data) crossValidate(jsonLines<Item>(`${data}/events-zh/gold.jsonl`));
else console.log(NO_SHARED);

function crossValidate(items: readonly Item[]): void {
  const table = seedTable();
  const events = shuffled([...new Set(items.map(({ event }) => event))], 7);
  const foldOf = new Map(events.map((event, i) => [event, i % FOLDS]));
  const sets = ["headlines", "bodies"].map((what) =>
    items.map(({ id, headline, body }) =>
      reportFeatures({ id, headline: what === "headlines" ? headline : null, body, published: null, language: "zh" }, table),
    ),
  );
  const known = new Map<string, Counted[]>();
  const counts = (set: number, order: number, settings: Settings): Counted[] => {
    const key = JSON.stringify([set, order, settings]);
    const counted = known.get(key) ?? count(items, foldOf, grouped(shuffled(sets[set] ?? [], order), settings));
    known.set(key, counted);
    return counted;
  };
  const chosen = Array.from({ length: FOLDS }, (_, fold) => choose((settings) => worth(counts, settings, fold)));
  for (const [fold, settings] of chosen.entries())
    console.log(
      `without fold ${fold + 1}: ${Object.keys(CHOICES)
        .map((name) => `${name} ${settings[name as keyof Settings].toFixed(3)}`)
        .join(", ")}`,
    );
  for (const [set, what] of ["headlines", "bodies"].entries()) {
    const scores = TRIED_IN.map((order) =>
      agreement(chosen.flatMap((settings, fold) => counts(set, order, settings).filter((one) => one.fold === fold))),
    );
    const [b3, pair] = [scores.map((score) => score.b3), scores.map((score) => score.pair)];
    console.log(
      `${what}: B³ ${mean(b3).toFixed(4)} (worst ${Math.min(...b3).toFixed(4)}), pairs ${mean(pair).toFixed(4)} (worst ${Math.min(...pair).toFixed(4)})`,
    );
  }
}

type Counts = (set: number, order: number, settings: Settings) => Counted[];

/** What thresholds are worth on all folds but one. */
function worth(counts: Counts, settings: Settings, without: number): number {
  const scores = [0, 1].flatMap((set) => CHOSEN_ON.map((order) => agreement(counts(set, order, settings).filter(({ fold }) => fold !== without))));
  return mean(scores.map(({ b3, pair }) => b3 + pair));
}

function choose(worthOf: (settings: Settings) => number): Settings {
  let best = SETTINGS;
  for (const [name, steps] of Object.entries(CHOICES)) {
    const tried = steps.map((step) => ({ ...best, [name]: Math.round(SETTINGS[name as keyof Settings] * step * 1e4) / 1e4 }));
    best = [best, ...tried].reduce((a, b) => (worthOf(b) > worthOf(a) ? b : a));
  }
  return best;
}

function grouped(features: readonly ReportFeatures[], settings: Settings): Map<string, string> {
  let made = 0;
  const window = new EventWindow({ newId: () => String(++made).padStart(7, "0"), settings });
  for (const one of features) {
    window.add(one, { at: 0 });
    if (window.passDue()) window.pass();
  }
  window.pass();
  return new Map(features.map(({ id }) => [id, window.eventOf(id) ?? ""]));
}

function count(items: readonly Item[], foldOf: ReadonlyMap<string, number>, events: ReadonlyMap<string, string>): Counted[] {
  const sizes = new Map<string, number>();
  const add = (key: string) => sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const keysOf = ({ id, event }: Item) => ({ gold: `${event}/`, found: `/${events.get(id)}`, both: `${event}/${events.get(id)}` });
  for (const item of items) for (const key of Object.values(keysOf(item))) add(key);
  return items.map((item) => {
    const { gold, found, both } = keysOf(item);
    return { fold: foldOf.get(item.event) ?? 0, gold: sizes.get(gold) ?? 1, found: sizes.get(found) ?? 1, both: sizes.get(both) ?? 1 };
  });
}

/** F1 of B-cubed precision and recall over these reports, and of the pairs in which they are. */
function agreement(counted: readonly Counted[]): { b3: number; pair: number } {
  const sum = (of: (one: Counted) => number) => counted.reduce((all, one) => all + of(one), 0);
  const [precision, recall] = [sum(({ both, found }) => both / found) / counted.length, sum(({ both, gold }) => both / gold) / counted.length];
  const [both, found, gold] = [sum((one) => one.both - 1), sum((one) => one.found - 1), sum((one) => one.gold - 1)];
  return { b3: f1(precision, recall), pair: f1(both / Math.max(1, found), both / Math.max(1, gold)) };
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function shuffled<T>(all: readonly T[], seed: number): T[] {
  const random = chance(seed);
  const drawn = all.map((one) => ({ one, order: random() }));
  return drawn.toSorted((a, b) => a.order - b.order).map(({ one }) => one);
}
