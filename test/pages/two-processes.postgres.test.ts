import { after, describe } from "node:test";
import pg from "pg";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { twoProcessesSuite } from "./two-processes-suite.ts";

const postgres = await startPostgres();

describe("two processes on one PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  let url = "";
  twoProcessesSuite(
    async () => {
      url = (await postgres?.url()) ?? "";
      return url;
    },
    20,
    // From the tenth act on nobody hears of changes: they are read all the same.
    async (at) => {
      if (at < 10) return;
      const admin = new pg.Client({ connectionString: url });
      await admin.connect();
      const listening = `from pg_stat_activity where datname = current_database() and query like 'listen %'`;
      await admin.query(`select pg_terminate_backend(pid) ${listening}`);
      await admin.end();
    },
  );
  after(() => postgres?.stop());
});
