import type { Kysely } from "kysely";
import type { Site } from "../../core/site.ts";
import type { Schema } from "../../store/schema.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { putSetting, setting } from "./settings.ts";

const DISMISSED = "start-steps:dismissed";

/** What a new newsroom does to reach its first published article, in order. */
export const STEPS = ["site", "sections", "source", "article", "publish"] as const;

/** How far it is. */
export interface StartSteps {
  steps: { step: (typeof STEPS)[number]; done: boolean }[];
  /** Nothing left to do, or nobody wants to see it again. */
  over: boolean;
}

/** The five steps, each done or not as the data say. */
export async function startSteps(db: Kysely<Schema>): Promise<StartSteps> {
  const done = {
    site: await isNamed(db),
    sections: await wasDone(db, ["create-section", "rename-section", "move-section", "remove-section"]),
    source: (await db.selectFrom("sources").select("id").limit(1).executeTakeFirst()) !== undefined,
    article: (await db.selectFrom("articles").select("id").limit(1).executeTakeFirst()) !== undefined,
    publish: (await db.selectFrom("publications").select("articleId").limit(1).executeTakeFirst()) !== undefined,
  };
  const steps = STEPS.map((step) => ({ step, done: done[step] }));
  return { steps, over: done.publish || (await setting<boolean>(db, DISMISSED)) === true };
}

/** Hides the steps for everybody. */
export function dismissStart(store: Store, actor: Actor): Promise<void> {
  return store.act(async (act) => {
    await putSetting(act, actor, DISMISSED, true);
    await act.audit(actor.id, "dismiss-start", "newsroom");
  });
}

/** The site that a new installation makes by itself has a name to be changed. */
async function isNamed(db: Kysely<Schema>): Promise<boolean> {
  const sites = await db.selectFrom("sites").select("settings").execute();
  return sites.some(({ settings }) => (JSON.parse(settings) as Site).name !== UNNAMED);
}

/** Name of the site that the first start makes. */
export const UNNAMED = "我的新闻网";

async function wasDone(db: Kysely<Schema>, acts: readonly string[]): Promise<boolean> {
  const row = await db.selectFrom("auditLog").select("seq").where("act", "in", acts).limit(1).executeTakeFirst();
  return row !== undefined;
}
