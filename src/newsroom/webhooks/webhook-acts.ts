import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import { newId } from "../../store/new-id.ts";
import type { WebhookRow } from "../../store/schema/out.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { UNTRIED } from "./announce.ts";

/** Lets a webhook rest, or begin anew where somebody or the program itself switched it off: from now on, what was missed is not told. @throws {Refused} "not-found" */
export function switchWebhook(store: Store, actor: Actor, webhookId: string, isOn: boolean): Promise<void> {
  return store.act(async (act) => {
    await webhookById(act, webhookId);
    const state = isOn ? { endedAt: null, problem: null, failures: 0, failingSince: null, restUntil: 0 } : { endedAt: act.now, problem: null };
    await act.db.updateTable("webhooks").set(state).where("id", "=", webhookId).execute();
    if (!isOn) await dropWaiting(act, webhookId);
    await act.audit(actor.id, isOn ? "switch-webhook-on" : "switch-webhook-off", webhookId);
  });
}

/** Forgets a webhook, and what it was told. @throws {Refused} "not-found" */
export function removeWebhook(store: Store, actor: Actor, webhookId: string): Promise<void> {
  return store.act(async (act) => {
    await webhookById(act, webhookId);
    await act.db.deleteFrom("webhookMessages").where("webhookId", "=", webhookId).execute();
    await act.db.deleteFrom("webhooks").where("id", "=", webhookId).execute();
    await act.audit(actor.id, "remove-webhook", webhookId);
  });
}

/** Asks for a message that says nothing, to be tried at once whatever failed before. @throws {Refused} "not-found"; "conflict" where it is off */
export function testWebhook(store: Store, actor: Actor, webhookId: string): Promise<void> {
  return store.act(async (act) => {
    const { endedAt } = await webhookById(act, webhookId);
    if (endedAt !== null) throw new Refused("conflict", "It is switched off.", "推送已停用，先启用再测试。");
    const id = newId("webhook-message", act.now);
    const row = { id, webhookId, event: "test" as const, articleId: null, tags: "[]", at: act.now, nextAt: act.surely };
    await act.db
      .insertInto("webhookMessages")
      .values({ ...row, ...UNTRIED })
      .execute();
    await act.db.updateTable("webhooks").set({ restUntil: 0 }).where("id", "=", webhookId).execute();
    await act.audit(actor.id, "test-webhook", webhookId);
  });
}

/** Webhooks of sections that end follow what stood there; where that went nowhere they are switched off, for the administrator to see. */
export async function moveWebhooks(act: Act, sectionIds: readonly string[], intoId: string | null): Promise<void> {
  const { db, now } = act;
  const off = intoId === null ? { endedAt: now, problem: "section-removed" } : {};
  await db
    .updateTable("webhooks")
    .set({ sectionId: intoId, ...off })
    .where("sectionId", "in", sectionIds)
    .execute();
}

async function webhookById({ db }: Act, webhookId: string): Promise<WebhookRow> {
  const row = await db.selectFrom("webhooks").selectAll().where("id", "=", webhookId).executeTakeFirst();
  if (!row) throw new Refused("not-found", "There is no such webhook.", "没有这个推送。");
  return row;
}

async function dropWaiting({ db }: Act, webhookId: string): Promise<void> {
  await db
    .updateTable("webhookMessages")
    .set({ nextAt: null, problem: "off" })
    .where("webhookId", "=", webhookId)
    .where("nextAt", "is not", null)
    .execute();
}
