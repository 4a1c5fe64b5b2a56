import { resolve } from "node:path";
import { Refused } from "../core/refused.ts";
import { splitBody } from "../group/dispatches/split-body.ts";
import { quotationsIn } from "../group/quotations/quotations-in.ts";
import { headingNumbers } from "../html/heading-numbers.ts";
import { readPageFile } from "../ingest/page-file.ts";
import { openPageReader } from "../ingest/page-reader.ts";
import { nameTable } from "../text/names/name-table.ts";
import { seedNames } from "../text/names/seed-names.ts";
import type { Command } from "./command.ts";
import { checkedZone } from "./zone-flag.ts";

export const command: Command = {
  summary: "prints who says what in saved pages, with the paragraph where each quotation stands, one line of JSON a file",
  usage: "FILE… [--zone Asia/Shanghai]",
  options: { zone: { type: "string" } },
  async run({ words, flags, config, out, say }) {
    if (words.length === 0) throw new Refused("wrong-use", "name at least one file.");
    const zone = checkedZone(flags["zone"]);
    const names = nameTable(seedNames().map((name, id) => ({ ...name, id: String(id) })));
    const reader = openPageReader();
    let failed = 0;
    for (const file of words) {
      try {
        const { body, bodyHtml, published } = await reader.read(await readPageFile(resolve(config.standing, file)), { url: null, zone });
        const paragraphs = body.split("\n");
        const day = published?.slice(0, 10) ?? null;
        const { dispatches } = splitBody(paragraphs, { day, headings: headingNumbers(bodyHtml, paragraphs) });
        out(`${JSON.stringify({ file, quotes: quotationsIn(paragraphs, { dispatches, names, day }) })}\n`);
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
