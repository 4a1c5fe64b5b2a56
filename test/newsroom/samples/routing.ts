import { randomBytes } from "node:crypto";
import { createSource } from "../../../src/newsroom/administration/change-source.ts";
import { addRule } from "../../../src/newsroom/routing/add-rule.ts";
import type { RuleForm } from "../../../src/newsroom/routing/good-rule.ts";
import type { Office } from "../office.ts";
import type { Samples, Scene } from "../sample.ts";

const SOURCE = { kind: "agency", licence: "licensed", clause: null, homepage: null, zone: "Asia/Shanghai" } as const;

/** A rule for a source of its own, into the scene's section. */
async function form({ store }: Office, { opener, place: { sectionId } }: Scene): Promise<RuleForm> {
  const names = { zh: [`远河社${randomBytes(4).toString("hex")}`] };
  const sourceIds = [await createSource(store, opener, { ...SOURCE, names })];
  return { sourceIds, sections: ["要闻"], words: ["渡口"], sectionId, priority: "urgent", isDrop: false };
}

/** The only rule: those before it are gone, for there may be so many. */
async function rule(office: Office, scene: Scene): Promise<string> {
  await office.store.act(({ db }) => db.deleteFrom("routingRules").execute());
  return addRule(office.store, scene.opener, await form(office, scene));
}

export const routingSamples: Samples = {
  "GET /routing-rules": async () => ({}),
  "POST /routing-rules": async (office, scene) => {
    await rule(office, scene);
    return { body: await form(office, scene) };
  },
  "POST /routing-rules/trial": async (office, scene) => ({ body: { ruleId: null, rule: await form(office, scene) } }),
  "PUT /routing-rules/order": async (office, scene) => ({ body: { ids: [await rule(office, scene)] } }),
  "PUT /routing-rules/{ruleId}": async (office, scene) => ({ params: { ruleId: await rule(office, scene) }, body: await form(office, scene) }),
  "DELETE /routing-rules/{ruleId}": async (office, scene) => ({ params: { ruleId: await rule(office, scene) } }),
};
