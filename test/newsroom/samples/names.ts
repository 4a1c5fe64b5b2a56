import { importPlan } from "../../../src/newsroom/names/csv/import-plan.ts";
import type { NameForm } from "../../../src/newsroom/names/good-name.ts";
import { addName } from "../../../src/newsroom/names/name-acts.ts";
import type { Office } from "../office.ts";
import type { Samples, Scene } from "../sample.ts";

const FORM: NameForm = {
  ...{ kind: "person", zh: "拉文诺夫", ru: "Лавинов", en: "Lavinov", aliases: ["彼得·拉文诺夫"], country: "RU" },
  titles: [{ title: "外长", from: "2020-01-02", to: null }],
};

const CSV = "kind,zh,ru\nplace,远河,Дальняя река\n";

async function name({ store }: Office, { opener }: Scene): Promise<string> {
  return addName(store, opener, FORM);
}

export const namesSamples: Samples = {
  "GET /names": async () => ({ query: { q: "拉文", kind: "person" } }),
  "GET /names/candidates": async () => ({}),
  "PUT /names/candidates/passing": async () => ({ body: { kind: "person", name: "范河", isPassed: true } }),
  "GET /names/{nameId}/uses": async (office, scene) => ({ params: { nameId: await name(office, scene) } }),
  "GET /names/file": async () => ({}),
  "POST /names/import-trial": async () => ({ body: { csv: CSV } }),
  "POST /names/import": async ({ store }) => ({ body: { csv: CSV, digest: (await importPlan(store, CSV)).digest } }),
  "POST /names": async () => ({ body: FORM }),
  "GET /names/{nameId}": async (office, scene) => ({ params: { nameId: await name(office, scene) } }),
  "PUT /names/{nameId}": async (office, scene) => ({ params: { nameId: await name(office, scene) }, body: { ...FORM, zh: "拉维诺夫" } }),
  "DELETE /names/{nameId}": async (office, scene) => ({ params: { nameId: await name(office, scene) } }),
};
