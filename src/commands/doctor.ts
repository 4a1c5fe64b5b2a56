import { openStore } from "../store/store.ts";
import type { Command } from "./command.ts";
import { STATE } from "./health/state.ts";
import { WHOLE } from "./health/whole.ts";
import { systemClock } from "./system-clock.ts";

export const command: Command = {
  summary: "checks the data and the machine, and says what is not well",
  usage: "",
  options: {},
  async run({ config, out }) {
    const store = await openStore({ folder: config.data, databaseUrl: config.databaseUrl, backups: config.backups, clock: systemClock });
    try {
      let isWell = true;
      for (const examine of [...WHOLE, ...STATE]) {
        const { well, finding } = await examine(store, config);
        out(`${well ? "ok  " : "BAD "} ${finding}\n`);
        isWell &&= well;
      }
      return isWell ? 0 : 1;
    } finally {
      await store.close();
    }
  },
};
