import { createArticle } from "../../../src/newsroom/create-article.ts";
import { publish } from "../../../src/newsroom/publish.ts";
import { embargo } from "../../../src/newsroom/workflow/embargo.ts";
import { freeze } from "../../../src/newsroom/workflow/freeze.ts";
import { freezeOf } from "../../../src/newsroom/workflow/freeze-of.ts";
import { schedule } from "../../../src/newsroom/workflow/schedule.ts";
import { sign } from "../../../src/newsroom/workflow/sign.ts";
import { submit } from "../../../src/newsroom/workflow/submit.ts";
import { unfreeze } from "../../../src/newsroom/workflow/unfreeze.ts";
import { MINUTE, OPERATOR, text } from "../../store/fixture.ts";
import { everywhere, type Office } from "../office.ts";
import type { Samples, Scene } from "../sample.ts";

const SOMEBODY = { id: "s-writer", name: "甲" };
const SYSTEM = { id: "system", name: "系统" };

/** A draft that the scene's opener has opened; the newest text is another's, so that whoever asks may sign it. */
async function draft({ store }: Office, { place, opener }: Scene) {
  const made = await createArticle(store, SOMEBODY, { text: text({}), places: [place] });
  await store.act(({ db }) => db.updateTable("articleWork").set({ openedById: opener.id }).where("articleId", "=", made.articleId).execute());
  return made;
}

async function submitted(office: Office, scene: Scene) {
  const made = await draft(office, scene);
  await submit(office.store, scene.opener, made.articleId, made.revisionId);
  return made;
}

async function ready(office: Office, scene: Scene) {
  const made = await submitted(office, scene);
  await sign(office.store, await office.hire(everywhere("chief")), made.articleId, { revisionId: made.revisionId, step: 1 });
  return made;
}

async function shown(office: Office, scene: Scene) {
  const made = await draft(office, scene);
  await publish(office.store, SYSTEM, made.articleId, made.revisionId, OPERATOR);
  return made;
}

async function thawed({ store }: Office): Promise<void> {
  if (await freezeOf(store.write)) await unfreeze(store, SYSTEM);
}

export const workflowSamples: Samples = {
  "GET /articles/{articleId}/workflow": async (office, scene) => ({ params: { articleId: (await draft(office, scene)).articleId } }),
  "POST /articles/{articleId}/submission": async (office, scene) => {
    const { articleId, revisionId } = await draft(office, scene);
    return { params: { articleId }, body: { revisionId } };
  },
  "DELETE /articles/{articleId}/submission": async (office, scene) => ({ params: { articleId: (await submitted(office, scene)).articleId } }),
  "POST /articles/{articleId}/signatures": async (office, scene) => {
    const { articleId, revisionId } = await submitted(office, scene);
    return { params: { articleId }, body: { revisionId, step: 1 } };
  },
  "POST /articles/{articleId}/returns": async (office, scene) => ({
    params: { articleId: (await submitted(office, scene)).articleId },
    body: { reason: "导语过长" },
  }),
  "POST /articles/{articleId}/publication": async (office, scene) => {
    await thawed(office);
    const { articleId, revisionId } = await ready(office, scene);
    return { params: { articleId }, body: { revisionId, urgent: null } };
  },
  "PUT /articles/{articleId}/schedule": async (office, scene) => {
    const { articleId, revisionId } = await ready(office, scene);
    return { params: { articleId }, body: { revisionId, at: office.clock.now() + MINUTE } };
  },
  "DELETE /articles/{articleId}/schedule": async (office, scene) => {
    const { articleId, revisionId } = await ready(office, scene);
    await schedule(office.store, SYSTEM, articleId, { revisionId, at: office.clock.now() + MINUTE });
    return { params: { articleId } };
  },
  "PUT /articles/{articleId}/embargo": async (office, scene) => ({
    params: { articleId: (await draft(office, scene)).articleId },
    body: { until: office.clock.now() + MINUTE },
  }),
  "DELETE /articles/{articleId}/embargo": async (office, scene) => {
    const { articleId } = await draft(office, scene);
    await embargo(office.store, SYSTEM, articleId, office.clock.now() + MINUTE);
    return { params: { articleId } };
  },
  "POST /articles/{articleId}/correction": async (office, scene) => {
    await thawed(office);
    const { articleId, revisionId } = await shown(office, scene);
    const changed = text({ headline: "新桥长三百二十米" });
    return { params: { articleId }, body: { basedOn: revisionId, text: changed, notice: "更正：桥长有误。", why: "", urgent: null } };
  },
  "POST /articles/{articleId}/withdrawal": async (office, scene) => {
    await thawed(office);
    return { params: { articleId: (await shown(office, scene)).articleId }, body: { notice: "来源撤稿。" } };
  },
  "PUT /freeze": async (office) => {
    await thawed(office);
    return { body: { reason: "系统检修" } };
  },
  "DELETE /freeze": async (office) => {
    if (!(await freezeOf(office.store.write))) await freeze(office.store, SYSTEM, "系统检修");
    return {};
  },
  "GET /schedules": async () => ({}),
  "GET /status": async () => ({}),
  "GET /reviews": async () => ({}),
};
