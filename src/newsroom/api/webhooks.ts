import { z } from "@hono/zod-openapi";
import { WEBHOOK_EVENTS } from "../../core/webhook.ts";
import type { Newsroom } from "../newsroom.ts";
import { createWebhook } from "../webhooks/create-webhook.ts";
import { removeWebhook, switchWebhook, testWebhook } from "../webhooks/webhook-acts.ts";
import { messagesOf, webhooksOf } from "../webhooks/webhooks-of.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";

const SiteParams = z.object({ siteId: line(40) });
const WebhookParams = z.object({ webhookId: line(40) });
const time = z.number().int();
const Webhook = z
  .strictObject({
    id: z.string(),
    sectionId: z.string().nullable(),
    address: z.string(),
    events: z.array(z.enum(WEBHOOK_EVENTS)),
    createdAt: time,
    byId: z.string(),
    failingSince: time.nullable(),
    endedAt: time.nullable(),
    problem: z.string().nullable(),
    deliveredAt: time.nullable(),
    waiting: z.number().int(),
  })
  .openapi("Webhook");
const Message = z
  .strictObject({
    id: z.string(),
    event: z.enum([...WEBHOOK_EVENTS, "test"]),
    articleId: z.string().nullable(),
    at: time,
    nextAt: time.nullable(),
    tries: z.number().int(),
    triedAt: time.nullable(),
    status: z.number().int().nullable(),
    problem: z.string().nullable(),
    doneAt: time.nullable(),
  })
  .openapi("WebhookMessage");
const Form = z
  .strictObject({
    sectionId: line(40).nullable(),
    address: line(500).min(1),
    events: z.array(z.enum(WEBHOOK_EVENTS)).max(WEBHOOK_EVENTS.length),
  })
  .openapi("WebhookForm");
const Done = z.strictObject({});

/** Addresses of others that are told of what becomes public. */
export function webhooksApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /sites/{siteId}/webhooks", {
        summary: "A site's webhooks",
        request: { params: SiteParams },
        responses: answers(z.strictObject({ webhooks: z.array(Webhook) })),
      }),
      async (c) => c.json({ webhooks: await webhooksOf(store, c.req.valid("param").siteId) }, 200),
    )
    .openapi(
      endpoint("POST /sites/{siteId}/webhooks", {
        summary: "Subscribes an address; its secret is told this once",
        request: { params: SiteParams, body: json(Form) },
        responses: answers(z.strictObject({ id: z.string(), secret: z.string() })),
      }),
      async (c) => c.json(await createWebhook(store, c.get("staff"), c.req.valid("param").siteId, c.req.valid("json")), 200),
    )
    .openapi(
      endpoint("PUT /webhooks/{webhookId}/state", {
        summary: "Switches a webhook on or off; what it missed meanwhile is not told",
        request: { params: WebhookParams, body: json(z.strictObject({ isOn: z.boolean() })) },
        responses: answers(Done),
      }),
      async (c) => {
        await switchWebhook(store, c.get("staff"), c.req.valid("param").webhookId, c.req.valid("json").isOn);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("DELETE /webhooks/{webhookId}", { summary: "Removes a webhook", request: { params: WebhookParams }, responses: answers(Done) }),
      async (c) => {
        await removeWebhook(store, c.get("staff"), c.req.valid("param").webhookId);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("POST /webhooks/{webhookId}/test", {
        summary: "Asks for a test message, which the worker sends",
        request: { params: WebhookParams },
        responses: answers(Done),
      }),
      async (c) => {
        await testWebhook(store, c.get("staff"), c.req.valid("param").webhookId);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("GET /webhooks/{webhookId}/messages", {
        summary: "What it was told last, newest first",
        request: { params: WebhookParams },
        responses: answers(z.strictObject({ messages: z.array(Message) })),
      }),
      async (c) => c.json({ messages: await messagesOf(store, c.req.valid("param").webhookId) }, 200),
    );
}

export type WebhooksApi = ReturnType<typeof webhooksApi>;
