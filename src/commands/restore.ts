import { resolve } from "node:path";
import { Refused } from "../core/refused.ts";
import { restore } from "../store/restore.ts";
import type { Command } from "./command.ts";

export const command: Command = {
  summary: "puts an archive's data into an empty data folder",
  usage: "FILE [--data FOLDER]",
  options: {},
  async run({ words, config, say }) {
    const [file, ...more] = words;
    if (!file || more.length > 0) throw new Refused("wrong-use", "name one archive to restore.");
    const { blobs } = await restore(resolve(config.standing, file), { folder: config.data, databaseUrl: config.databaseUrl });
    say(`Restored the database and ${blobs} files to ${config.databaseUrl ? "PostgreSQL and " : ""}${config.data}.`);
    return 0;
  },
};
