import { resolve } from "node:path";
import { Refused } from "../core/refused.ts";
import { readPageFile } from "../ingest/page-file.ts";
import { openPageReader } from "../ingest/page-reader.ts";
import type { Command } from "./command.ts";
import { checkedZone } from "./zone-flag.ts";

export const command: Command = {
  summary: "reads saved pages (HTML or plain text, any charset) and prints one report each as JSON",
  usage: "FILE… [--jsonl] [--zone Asia/Shanghai] [--url ADDRESS]",
  options: { jsonl: { type: "boolean" }, zone: { type: "string" }, url: { type: "string" } },
  async run({ words, flags, config, out, say }) {
    if (words.length === 0) throw new Refused("wrong-use", "name at least one file.");
    const zone = checkedZone(flags["zone"]);
    const url = typeof flags["url"] === "string" ? flags["url"] : null;
    const reader = openPageReader();
    let failed = 0;
    for (const file of words) {
      try {
        const report = await reader.read(await readPageFile(resolve(config.standing, file)), { url, zone });
        out(`${JSON.stringify({ file, ...report }, null, flags["jsonl"] ? undefined : 2)}\n`);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        say(`${file}: ${error.message}`);
        failed++;
      }
    }
    await reader.close();
    return failed > 0 ? 1 : 0;
  },
};
