// `npm run gate [-- --update]`: accuracy on the measuring sets against the floors of floors.json; exit 1 below one. --update prints what to raise.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shared } from "../test/shared.ts";
import { checkFigures } from "./checks.ts";
import { convertCases } from "./convert.ts";
import { dispatches } from "./dispatches.ts";
import { eventFigures } from "./events.ts";
import { extractEn } from "./extract-en.ts";
import { extractTyped } from "./extract-typed.ts";
import { extractZh } from "./extract-zh.ts";
import { feedFigures } from "./feeds.ts";
import { type Figure, type Floor, floorFor } from "./figure.ts";
import { frontPages } from "./front-pages.ts";
import { nameFigures } from "./names.ts";
import { nearCopies } from "./near-copies.ts";
import { provenanceFigures } from "./provenance.ts";
import { quotationFigures } from "./quotations.ts";
import { relatedEvents } from "./related.ts";
import { searchFigures } from "./search.ts";
import { wireFigures } from "./wires.ts";

const GATES: ((data: string) => Figure[] | Promise<Figure[]>)[] = [
  extractZh,
  extractEn,
  extractTyped,
  frontPages,
  convertCases,
  searchFigures,
  relatedEvents,
  feedFigures,
  wireFigures,
  nearCopies,
  dispatches,
  nameFigures,
  quotationFigures,
  eventFigures,
  checkFigures,
  provenanceFigures,
];

const data = shared("data");
if (data) process.exitCode = await gate(data);
else console.log("The measuring sets (../shared beside the repository) are not here, so accuracy was not measured.");

async function gate(folder: string): Promise<number> {
  const floors = JSON.parse(readFileSync(join(import.meta.dirname, "floors.json"), "utf8")) as Floor[];
  const figures: Figure[] = [];
  for (const measure of GATES) figures.push(...(await measure(folder)));
  for (const line of table(figures, floors)) console.log(line);
  if (process.argv.includes("--update")) for (const line of raises(figures, floors)) console.log(line);
  const below = figures.filter(({ name, value }) => value < floorOf(name, floors));
  const unmeasured = floors.filter(({ name }) => !figures.some((figure) => figure.name === name));
  for (const { name } of unmeasured) console.log(`no figure for the floor "${name}"`);
  console.log(below.length + unmeasured.length ? `${below.length} below their floor` : `all ${figures.length} figures at or above their floors`);
  return below.length + unmeasured.length > 0 ? 1 : 0;
}

function table(figures: readonly Figure[], floors: readonly Floor[]): string[] {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures.map(({ name, value, note }) => {
    const floor = floorOf(name, floors);
    const shown = Number.isFinite(floor) ? floor.toFixed(4) : "none";
    return `${value < floor ? "✖" : "✔"} ${name.padEnd(width)}  ${value.toFixed(4)}  floor ${shown}${note === undefined ? "" : `  (${note})`}`;
  });
}

function raises(figures: readonly Figure[], floors: readonly Floor[]): string[] {
  const higher = figures.filter(({ name, value }) => floorFor(value) > floorOf(name, floors));
  return higher.map(({ name, value }) => `could be raised: ${JSON.stringify({ name, floor: floorFor(value), figure: Number(value.toFixed(4)) })}`);
}

function floorOf(name: string, floors: readonly Floor[]): number {
  return floors.find((floor) => floor.name === name)?.floor ?? Number.NEGATIVE_INFINITY;
}
