import { createWebhook } from "../../../src/newsroom/webhooks/create-webhook.ts";
import type { Office } from "../office.ts";
import type { Samples, Scene } from "../sample.ts";

const FORM = { sectionId: null, address: "https://receiver.example/in", events: ["published" as const] };

/** A site may have twenty. */
async function removeAll(store: Office["store"]): Promise<void> {
  await store.act(async ({ db }) => {
    await db.deleteFrom("webhookMessages").execute();
    await db.deleteFrom("webhooks").execute();
  });
}

/** A webhook of the scene's site; those before it are gone. */
async function webhook({ store }: Office, { place: { siteId }, opener }: Scene): Promise<string> {
  await removeAll(store);
  return (await createWebhook(store, opener, siteId, FORM)).id;
}

export const webhookSamples: Samples = {
  "GET /sites/{siteId}/webhooks": async (_, { place: { siteId } }) => ({ params: { siteId } }),
  "POST /sites/{siteId}/webhooks": async ({ store }, { place: { siteId, sectionId } }) => {
    await removeAll(store);
    return { params: { siteId }, body: { ...FORM, sectionId } };
  },
  "PUT /webhooks/{webhookId}/state": async (office, scene) => ({ params: { webhookId: await webhook(office, scene) }, body: { isOn: false } }),
  "DELETE /webhooks/{webhookId}": async (office, scene) => ({ params: { webhookId: await webhook(office, scene) } }),
  "POST /webhooks/{webhookId}/test": async (office, scene) => ({ params: { webhookId: await webhook(office, scene) } }),
  "GET /webhooks/{webhookId}/messages": async (office, scene) => ({ params: { webhookId: await webhook(office, scene) } }),
};
