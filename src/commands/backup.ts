import { resolve } from "node:path";
import { Refused } from "../core/refused.ts";
import { backup } from "../store/backup.ts";
import { openStore } from "../store/store.ts";
import type { Command } from "./command.ts";
import { systemClock } from "./system-clock.ts";

export const command: Command = {
  summary: "writes all data into one archive, while the program runs",
  usage: "FILE",
  options: {},
  async run({ words, config, say }) {
    const [file, ...more] = words;
    if (!file || more.length > 0) throw new Refused("wrong-use", "name one file to write.");
    const store = await openStore({ folder: config.data, databaseUrl: config.databaseUrl, clock: systemClock });
    try {
      const { blobs } = await backup(store, resolve(config.standing, file));
      say(`Wrote ${file}: the database and ${blobs} files.`);
    } finally {
      await store.close();
    }
    return 0;
  },
};
