import { quotationsIn } from "../group/quotations/quotations-in.ts";
import { splitReport } from "../ingest/items/split-report.ts";
import { seedTable } from "../text/names/seed-table.ts";
import type { Command } from "./command.ts";
import { readPages } from "./read-pages.ts";

export const command: Command = {
  summary: "prints who says what in saved pages, with the paragraph where each quotation stands, one line of JSON a file",
  usage: "FILE… [--zone Asia/Shanghai]",
  options: { zone: { type: "string" } },
  run(call) {
    const names = seedTable();
    return readPages(call, (report, file) => {
      const context = { dispatches: splitReport(report).dispatches, names, day: report.published?.slice(0, 10) ?? null };
      return JSON.stringify({ file, quotes: quotationsIn(report.body.split("\n"), context) });
    });
  },
};
