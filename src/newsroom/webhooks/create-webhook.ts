import { randomBytes } from "node:crypto";
import { Refused } from "../../core/refused.ts";
import type { WebhookEvent } from "../../core/webhook.ts";
import type { Act } from "../../store/act.ts";
import { newId } from "../../store/new-id.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** Each publication writes a row for each of them. */
const MOST_OF_SITE = 20;

/** What an administrator says of one; `sectionId` null for the whole site. */
export interface WebhookForm {
  sectionId: string | null;
  address: string;
  events: readonly WebhookEvent[];
}

/**
 * Subscribes an address to what becomes public on a site. The secret by which receivers know what is ours is returned this once.
 * Whether the address may be reached at all shows when it is (a test can be asked for). @throws {Refused} "invalid"; "conflict" where there are 20
 */
export function createWebhook(store: Store, actor: Actor, siteId: string, form: WebhookForm): Promise<{ id: string; secret: string }> {
  return store.act(async (act) => {
    const { db, now } = act;
    await requireGood(act, siteId, form);
    const id = newId("webhook", now);
    const secret = `whsec_${randomBytes(32).toString("base64")}`;
    const { sectionId, address, events } = form;
    const fresh = { failures: 0, failingSince: null, restUntil: 0, leaseUntil: 0, fence: 0, endedAt: null, problem: null };
    await db
      .insertInto("webhooks")
      .values({
        id,
        siteId,
        sectionId,
        address: new URL(address).href,
        events: JSON.stringify(events),
        secret,
        createdAt: now,
        byId: actor.id,
        ...fresh,
      })
      .execute();
    await act.audit(actor.id, "create-webhook", id, { site: siteId, section: sectionId, events });
    return { id, secret };
  });
}

async function requireGood({ db }: Act, siteId: string, { sectionId, address, events }: WebhookForm): Promise<void> {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new Refused(
      "invalid",
      "An address begins with https:// or http:// and carries no password.",
      "地址以 https:// 或 http:// 开头，不带用户名和密码。",
      "address",
    );
  if (events.length === 0) throw new Refused("invalid", "Choose what it shall be told.", "至少选一种事件。", "events");
  if (sectionId !== null) {
    const section = await db.selectFrom("sections").select("id").where("id", "=", sectionId).where("siteId", "=", siteId).executeTakeFirst();
    if (!section) throw new Refused("invalid", "This site has no such section.", "这个站点没有这个栏目。", "sectionId");
  }
  const { count } = await db
    .selectFrom("webhooks")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("siteId", "=", siteId)
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST_OF_SITE)
    throw new Refused(
      "conflict",
      `A site may have ${MOST_OF_SITE} webhooks; remove one first.`,
      `每个站点最多 ${MOST_OF_SITE} 个推送，请先删去一个。`,
    );
}
