import { randomBytes } from "node:crypto";
import { keepReport } from "../../../src/store/reports.ts";
import { newReport } from "../../store/new-report.ts";
import type { Office } from "../office.ts";
import type { Samples } from "../sample.ts";

const IMPORT = { id: "import" };

/** A report that nobody has made an article of. */
async function report({ store }: Office, versionOf: string | null = null): Promise<string> {
  const headline = `第${randomBytes(4).toString("hex")}号渡口恢复通航`;
  const known = versionOf === null ? null : { keys: [], digest: "", versionOf };
  return (await keepReport(store, IMPORT, { ...newReport(headline), known })).reportId;
}

export const reportSamples: Samples = {
  "GET /reports": async () => ({ query: { q: "渡口", limit: "20" } }),
  "GET /reports/{reportId}": async (office) => ({ params: { reportId: await report(office) } }),
  "GET /reports/{reportId}/differences": async (office) => ({ params: { reportId: await report(office, await report(office)) } }),
  "POST /reports/{reportId}/articles": async (office, { place }) => ({ params: { reportId: await report(office) }, body: { places: [place] } }),
};
