import { randomBytes } from "node:crypto";
import { keepReport } from "../../../src/store/reports.ts";
import { newReport } from "../../store/new-report.ts";
import type { Samples } from "../sample.ts";

const IMPORT = { id: "import" };

export const digestSamples: Samples = {
  "POST /sites/{siteId}/digests": async ({ store }, { place: { siteId, sectionId } }) => {
    const report = newReport(`第${randomBytes(4).toString("hex")}号渡口恢复通航`);
    const { reportId } = await keepReport(store, IMPORT, report);
    return { params: { siteId }, body: { parts: [{ reportId, position: 0, paragraph: 0 }], sectionId } };
  },
};
