import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { WebhooksApi } from "../../../src/newsroom/api/webhooks.ts";
import { call, client, type Given } from "../api/client.ts";

const { sites, webhooks } = client<WebhooksApi>();
const ofSite = sites[":siteId"].webhooks;
const one = webhooks[":webhookId"];

export type Webhook = Given<Awaited<ReturnType<typeof ofSite.$get>>>["webhooks"][number];
export type Message = Given<Awaited<ReturnType<typeof one.messages.$get>>>["messages"][number];
export type WebhookForm = Parameters<typeof ofSite.$post>[0]["json"];

/** While something waits to be told it is asked again every second, otherwise now and then. */
const SOON = 1_000;
const SELDOM = 30_000;

/** A site's webhooks. */
export function useWebhooks(siteId: string | undefined) {
  return useQuery({
    queryKey: ["webhooks", siteId],
    queryFn: () => call(ofSite.$get({ param: { siteId: siteId ?? "" } })),
    enabled: siteId !== undefined,
    refetchInterval: ({ state }) => (state.data?.webhooks.some(({ waiting, failingSince }) => waiting > 0 && failingSince === null) ? SOON : SELDOM),
  });
}

/** What a webhook was told last. */
export function useWebhookMessages(webhookId: string) {
  return useQuery({
    queryKey: ["webhook-messages", webhookId],
    queryFn: () => call(one.messages.$get({ param: { webhookId } })),
    refetchInterval: ({ state }) => (state.data?.messages.some(({ nextAt, tries }) => nextAt !== null && tries === 0) ? SOON : SELDOM),
  });
}

/** The acts; each throws what the server refuses, and lists follow. */
export function useWebhookActs() {
  const queries = useQueryClient();
  const follow = async <T>(act: Promise<T>): Promise<T> => {
    const answer = await act;
    await Promise.all(["webhooks", "webhook-messages", "status"].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    return answer;
  };
  return {
    create: (siteId: string, form: WebhookForm) => follow(call(ofSite.$post({ param: { siteId }, json: form }))),
    turn: (webhookId: string, isOn: boolean) => follow(call(one.state.$put({ param: { webhookId }, json: { isOn } }))),
    remove: (webhookId: string) => follow(call(one.$delete({ param: { webhookId } }))),
    test: (webhookId: string) => follow(call(one.test.$post({ param: { webhookId } }))),
  };
}
