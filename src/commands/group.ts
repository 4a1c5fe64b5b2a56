import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { Refused } from "../core/refused.ts";
import { EventWindow } from "../group/events/event-window.ts";
import { reportFeatures } from "../group/events/features.ts";
import { seedTable } from "../text/names/seed-table.ts";
import type { Command } from "./command.ts";

export const command: Command = {
  summary: "reads reports, one JSON object a line, and prints which tell of the same event",
  usage: "REPORTS.jsonl   (lines of {id, headline, body, published?, source?}; prints lines of {id, event})",
  options: {},
  async run({ words, config, out, say }) {
    const [file, ...more] = words;
    if (file === undefined || more.length > 0) throw new Refused("wrong-use", "name one file of reports, a JSON object a line.");
    const path = resolve(config.standing, file);
    if (!(await stat(path).catch(() => null))?.isFile()) throw new Refused("not-found", `There is no file ${file}.`);
    const table = seedTable();
    let made = 0;
    const events = new EventWindow({ newId: (kind) => `${kind === "event" ? "e" : "y"}${String(++made).padStart(7, "0")}` });
    const ids: string[] = [];
    let failed = 0;
    let number = 0;
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === "") continue;
      const report = reportOf(line);
      if (!report || events.eventOf(report.id) !== null) {
        say(
          `${file}:${number}: ${report ? `the id ${report.id} was there before` : "no report: {id, headline, body, published?} as JSON"}; left out.`,
        );
        failed++;
        continue;
      }
      ids.push(report.id);
      events.add(reportFeatures(report, table), { at: 0 });
      if (events.passDue()) events.pass();
    }
    events.pass();
    for (const id of ids) out(`${JSON.stringify({ id, event: events.eventOf(id) })}\n`);
    return failed > 0 ? 1 : 0;
  },
};

const LINE = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  headline: z.string().nullish(),
  body: z.string().nullish(),
  published: z.union([z.string(), z.number()]).nullish(),
});

function reportOf(line: string) {
  const parsed = LINE.safeParse(json(line));
  if (!parsed.success) return null;
  const { id, headline, body, published } = parsed.data;
  const time = typeof published === "string" ? Date.parse(published) : (published ?? Number.NaN);
  return { id, headline: headline ?? null, body: body ?? "", published: Number.isNaN(time) ? null : time, language: null };
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
