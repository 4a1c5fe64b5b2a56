import type { WebhookEvent } from "../../core/webhook.ts";

/**
 * An address that is told when something becomes public. `events` is JSON; `secret` signs what is sent, so it is kept as it is. Times in UTC ms.
 * It rests until `restUntil` after a failure; `failures` are those in a row, the first at `failingSince`. Whoever delivers to it holds it until
 * `leaseUntil`, under the number `fence`. `endedAt` is when it was switched off, `problem` why, where the program did so itself.
 */
export interface WebhookRow {
  id: string;
  siteId: string;
  /** Only what stands in that section or below it; null for the whole site. */
  sectionId: string | null;
  address: string;
  events: string;
  secret: string;
  createdAt: number;
  byId: string;
  failures: number;
  failingSince: number | null;
  restUntil: number;
  leaseUntil: number;
  fence: number;
  endedAt: number | null;
  problem: string | null;
}

/**
 * One thing that a webhook is to be told: written in the act itself. `tags` (JSON) are those that the act touched. To be tried at `nextAt`, which is
 * null once it was delivered (`doneAt`) or given up. `status` is the receiver's last one, `problem` what went wrong instead.
 */
export interface WebhookMessageRow {
  id: string;
  webhookId: string;
  event: WebhookEvent | "test";
  /** Null for a test. */
  articleId: string | null;
  tags: string;
  at: number;
  nextAt: number | null;
  tries: number;
  triedAt: number | null;
  status: number | null;
  problem: string | null;
  doneAt: number | null;
}

export interface OutSchema {
  webhooks: WebhookRow;
  webhookMessages: WebhookMessageRow;
}
