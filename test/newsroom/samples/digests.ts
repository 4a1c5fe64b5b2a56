import { randomBytes } from "node:crypto";
import { createArticle } from "../../../src/newsroom/create-article.ts";
import { keepReport } from "../../../src/store/reports.ts";
import { text } from "../../store/fixture.ts";
import { newReport } from "../../store/new-report.ts";
import type { Samples } from "../sample.ts";

const IMPORT = { id: "import" };

export const digestSamples: Samples = {
  "GET /articles/{articleId}/provenance": async ({ store }, { place, opener }) => {
    const { articleId } = await createArticle(store, opener, { text: text({}), places: [place] });
    return { params: { articleId } };
  },
  "POST /articles/{articleId}/translations": async ({ store }, { place, opener }) => {
    const { articleId } = await createArticle(store, opener, { text: text({}), places: [place] });
    const { dispatchIds } = await keepReport(store, IMPORT, newReport(`第${randomBytes(4).toString("hex")}号集市开张`));
    return { params: { articleId }, body: { dispatchId: dispatchIds[0], paragraph: 0 } };
  },
  "POST /sites/{siteId}/digests": async ({ store }, { place: { siteId, sectionId } }) => {
    const report = newReport(`第${randomBytes(4).toString("hex")}号集市开张`);
    const { reportId } = await keepReport(store, IMPORT, report);
    return { params: { siteId }, body: { parts: [{ reportId, position: 0, paragraph: 0 }], sectionId } };
  },
};
