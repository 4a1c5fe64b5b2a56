import { createHmac } from "node:crypto";
import { Refused } from "../core/refused.ts";
import type { Store } from "../store/store.ts";
import type { Claim } from "./claim-message.ts";
import type { Messenger, Outcome } from "./messenger.ts";

/**
 * Sends a message, signed as standardwebhooks.com has it: `webhook-id` (the same at every try), `webhook-timestamp` (seconds), `webhook-signature`, the
 * HMAC-SHA256 of id, timestamp and body with points between. A redirect is not followed.
 */
export async function sendMessage(store: Store, { door, article }: Messenger, { webhook, message }: Claim): Promise<Outcome> {
  const { siteId, address, secret } = webhook;
  const { id, event, articleId, at, tags } = message;
  const item = articleId === null ? null : await article(siteId, articleId);
  const data = { site: siteId, tags: JSON.parse(tags), articleId, article: item };
  const body = JSON.stringify({ type: event === "test" ? event : `article.${event}`, timestamp: new Date(at).toISOString(), data });
  const timestamp = String(Math.floor(store.clock.now() / 1000));
  const headers = {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": signature(secret, `${id}.${timestamp}.${body}`),
  };
  try {
    const { status } = await door.ask(address, { method: "POST", headers, body });
    return { status, problem: null };
  } catch (error) {
    return { status: null, problem: problemOf(error) };
  }
}

function signature(secret: string, signed: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  return `v1,${createHmac("sha256", key).update(signed).digest("base64")}`;
}

/** In a word, for a screen: of somebody else's server, so nothing of it is our fault to be logged. */
function problemOf(error: unknown): string {
  if (error instanceof Refused) return error.code;
  const { code, name } = error as { code?: unknown; name?: string };
  return typeof code === "string" ? code : (name ?? "Error");
}
