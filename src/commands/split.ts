import { splitReport } from "../ingest/items/split-report.ts";
import type { Command } from "./command.ts";
import { readPages } from "./read-pages.ts";

export const command: Command = {
  summary: "cuts saved pages or texts into the dispatches they were put together from, a line of JSON each",
  usage: "FILE… [--zone Asia/Shanghai]",
  options: { zone: { type: "string" } },
  run: (call) => readPages(call, (report, file) => JSON.stringify({ file, ...splitReport(report) })),
};
