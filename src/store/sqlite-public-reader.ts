import { Kysely } from "kysely";
import type { PublicReader } from "./opened.ts";
import type { PublicSchema } from "./public-schema.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import { openPublicReader } from "./sqlite-open.ts";

/** Snapshots that may be open side by side. A page asks a dozen questions of some 50 µs, between which others have their turn. */
const MOST_SNAPSHOTS = 4;

/** The portal's side of the file: one handle for single questions, and one for each snapshot that is open. */
export function publicReader(file: string): PublicReader {
  const open = () => {
    const handle = openPublicReader(file);
    return { handle, read: new Kysely<PublicSchema>({ dialect: sqliteDialect(handle, "read") }) };
  };
  const single = open();
  const all = [single];
  const free: (typeof single)[] = [];
  const waiting: ((one: typeof single) => void)[] = [];

  function taken(): Promise<typeof single> {
    const one = free.pop() ?? (all.length <= MOST_SNAPSHOTS ? open() : null);
    if (!one) return new Promise((resolve) => waiting.push(resolve));
    if (!all.includes(one)) all.push(one);
    return Promise.resolve(one);
  }

  return {
    read: single.read,
    async atOneInstant(fn) {
      const one = await taken();
      try {
        one.handle.exec("begin");
        return await fn(one.read);
      } finally {
        if (one.handle.isTransaction) one.handle.exec("rollback"); // nothing was written
        const next = waiting.shift();
        if (next) next(one);
        else free.push(one);
      }
    },
    async close() {
      for (const { read } of all) await read.destroy();
    },
  };
}
