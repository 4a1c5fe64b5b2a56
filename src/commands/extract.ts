import type { Command } from "./command.ts";
import { readPages } from "./read-pages.ts";

export const command: Command = {
  summary: "reads saved pages (HTML or plain text, any charset) and prints one report each as JSON",
  usage: "FILE… [--jsonl] [--zone Asia/Shanghai] [--url ADDRESS]",
  options: { jsonl: { type: "boolean" }, zone: { type: "string" }, url: { type: "string" } },
  run(call) {
    const url = typeof call.flags["url"] === "string" ? call.flags["url"] : null;
    const spaces = call.flags["jsonl"] ? undefined : 2;
    return readPages(call, (report, file) => JSON.stringify({ file, ...report }, null, spaces), url);
  },
};
