import { keepReport } from "../../src/store/reports.ts";
import type { Schema } from "../../src/store/schema.ts";
import type { Store } from "../../src/store/store.ts";
import { newReport } from "./new-report.ts";

type ReportRow = Schema["reports"];

/** Writes `count` reports at once, one a second up to `until` (UTC ms), as copies of one that came in; `other` says what the nth has otherwise. */
export async function manyReports(store: Store, { count, until }: { count: number; until: number }, other: (n: number) => Partial<ReportRow>) {
  const { reportId } = await keepReport(store, { id: "import" }, newReport("底稿"));
  const base = await store.write.selectFrom("reports").selectAll().where("id", "=", reportId).executeTakeFirstOrThrow();
  await store.act(async ({ db }) => {
    for (const table of ["copyChecks", "groupChecks"] as const) await db.deleteFrom(table).where("reportId", "=", reportId).execute();
    await db.deleteFrom("dispatches").where("reportId", "=", reportId).execute();
    await db.deleteFrom("reports").where("id", "=", reportId).execute();
    for (let from = 0; from < count; from += 200) {
      const rows = Array.from({ length: Math.min(200, count - from) }, (_, i) => {
        const n = from + i;
        const id = `r${String(n).padStart(19, "0")}`;
        return {
          ...base,
          id,
          blobHash: n.toString(16).padStart(64, "0"),
          firstReportId: id,
          receivedAt: until - (count - 1 - n) * 1_000,
          headline: `第${n}条`,
          ...other(n),
        };
      });
      const blobs = rows.map(({ blobHash: hash }) => ({ hash, size: 1, type: "text/html", createdAt: until }));
      await db.insertInto("blobs").values(blobs).execute();
      await db.insertInto("reports").values(rows).execute();
    }
  });
}
