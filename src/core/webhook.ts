/** What an address of others can be told of: an article became public, or its new text did; it was corrected; it was withdrawn. */
export const WEBHOOK_EVENTS = ["published", "corrected", "withdrawn"] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];
