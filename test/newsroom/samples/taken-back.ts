import { createArticle } from "../../../src/newsroom/create-article.ts";
import { keepReport } from "../../../src/store/reports.ts";
import { ACTOR, text } from "../../store/fixture.ts";
import { newReport } from "../../store/new-report.ts";
import type { Office } from "../office.ts";
import type { Samples, Scene } from "../sample.ts";

let made = 0;

/** An article made of a report that its agency then corrected. */
async function noticed({ store }: Office, { place, opener }: Scene) {
  const used = await keepReport(store, ACTOR, newReport(`河城用过的稿${made++}`));
  const said = await keepReport(store, ACTOR, newReport(`更正：河城用过的稿${made++}`));
  const notice = { noticeKind: "correction" as const, noticeReportId: used.reportId };
  await store.act(({ db }) => db.updateTable("reports").set(notice).where("id", "=", said.reportId).execute());
  const { articleId } = await createArticle(store, opener, { text: text({}), places: [place], reportId: used.reportId });
  return { params: { articleId, reportId: said.reportId } };
}

export const takenBackSamples: Samples = {
  "GET /taken-back": async () => ({}),
  "PUT /articles/{articleId}/notices/{reportId}": async (office, scene) => ({
    ...(await noticed(office, scene)),
    body: { reason: "本稿没有用那一句。" },
  }),
  "DELETE /articles/{articleId}/notices/{reportId}": noticed,
};
