import { BYTE_ORDER_MARK, csvText } from "../csv-text.ts";
import type { Figures } from "./figures-of.ts";
import type { Pace } from "./pace-of.ts";
import type { Counted } from "./tally.ts";

type Row = (string | number | null)[];

/** All figures as CSV: which figure, the day or the id that it is of, its name, the number. Times are minutes. */
export function figuresCsv({ days, cameIn, wentOut, waiting }: Figures): string {
  const byDay = (figure: string, counts: readonly number[]): Row[] => days.map((day, i) => [figure, day, "", counts[i] ?? 0]);
  const counted = (figure: string, rows: readonly Counted[]): Row[] => rows.map(({ id, name, n }) => [figure, id, name, n]);
  const rows: Row[] = [
    ["figure", "id", "name", "value"],
    ...byDay("reports by day", cameIn.days),
    ...counted("reports by source", cameIn.sources),
    ...counted("reports by channel", cameIn.channels),
    ...byDay("articles by day", wentOut.days),
    ...counted("articles by site", wentOut.sites),
    ...counted("articles by section", wentOut.sections),
    ...counted("articles written by person", wentOut.people),
    ...counted(
      "articles published by person",
      wentOut.people.map((person) => ({ ...person, n: person.published })),
    ),
    ...counted("articles by source used", wentOut.sources),
    ...paced("from report to publication", wentOut.fromReport),
    ...paced("from draft to publication", wentOut.fromDraft),
    ...waiting.map(({ stage, step, n }): Row => ["waiting now", stage, step === 0 ? "" : `review ${step}`, n]),
  ];
  return BYTE_ORDER_MARK + csvText(rows);
}

function paced(figure: string, { n, median, ninety }: Pace): Row[] {
  const minutes = (time: number | null) => (time === null ? null : Math.round(time / 60_000));
  return [
    [figure, "articles", "", n],
    [figure, "median minutes", "", minutes(median)],
    [figure, "90th percentile minutes", "", minutes(ninety)],
  ];
}
