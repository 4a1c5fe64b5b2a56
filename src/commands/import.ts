import { resolve } from "node:path";
import { Refused } from "../core/refused.ts";
import { openPageReader } from "../ingest/page-reader.ts";
import { openStore } from "../store/store.ts";
import type { Call, Command } from "./command.ts";
import { filesBelow } from "./import/files-below.ts";
import { type ImportOptions, importPage } from "./import/import-page.ts";
import { progressLine } from "./import/progress-line.ts";
import { targetOf } from "./import/target.ts";
import { systemClock } from "./system-clock.ts";
import { checkedZone } from "./zone-flag.ts";

export const command: Command = {
  summary: "stores saved pages as reports and, with --publish, as published articles; goes on where it was",
  usage: "PATH… --site ID --section PATH|NAME [--publish] [--full-width] [--zone Asia/Shanghai]",
  options: {
    site: { type: "string" },
    section: { type: "string" },
    publish: { type: "boolean" },
    "full-width": { type: "boolean" },
    zone: { type: "string" },
  },
  async run(call) {
    const { words, flags, config } = call;
    if (words.length === 0) throw new Refused("wrong-use", "name at least one file or folder.");
    const zone = checkedZone(flags["zone"]);
    const store = await openStore({ folder: config.data, databaseUrl: config.databaseUrl, clock: systemClock });
    const reader = openPageReader();
    try {
      const target = await targetOf(store, flags["site"], flags["section"]);
      const options: ImportOptions = { target, publish: flags["publish"] === true, fullWidth: flags["full-width"] === true, zone };
      const files = await filesBelow(words.map((word) => resolve(config.standing, word)));
      return await importAll(call, files, (file) => importPage(store, reader, file, options));
    } finally {
      await reader.close();
      await store.close();
    }
  },
};

/** Imports one file after the other and ends with what was done and what was lost. A full disk ends it: nothing more could be kept. */
async function importAll({ say }: Call, files: readonly string[], importOne: (file: string) => ReturnType<typeof importPage>): Promise<0 | 1> {
  const counts = { published: 0, stored: 0, already: 0, failed: 0 };
  const lost: string[] = [];
  const progress = progressLine(files.length);
  for (const [done, file] of files.entries()) {
    progress.show(done, file);
    try {
      const result = await importOne(file);
      counts[result.outcome]++;
      lost.push(...result.lost.map((loss) => `${file}: ${loss}`));
    } catch (error) {
      progress.clear();
      if (!(error instanceof Refused)) throw error;
      if (error.code === "disk-full") throw error;
      say(`${file}: ${error.message}`);
      counts.failed++;
    }
  }
  progress.clear();
  for (const loss of lost) say(`lost — ${loss}`);
  say(
    `${files.length} files: ${counts.published} published, ${counts.stored} stored, ${counts.already} already there, ${counts.failed} failed; ${lost.length} losses.`,
  );
  return counts.failed > 0 ? 1 : 0;
}
