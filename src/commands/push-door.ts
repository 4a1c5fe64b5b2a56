import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { Refused } from "../core/refused.ts";
import type { Ingest } from "../ingest/ingest.ts";
import { channelOfToken } from "../ingest/push/channel-of-token.ts";
import { takePush } from "../ingest/push/take-push.ts";
import { siteByHost } from "../store/published/site-by-host.ts";
import type { ChannelRow } from "../store/schema/ingest.ts";
import { within } from "../web/accounts/within.ts";
import { securityHeaders } from "../web/headers.ts";
import { hostName } from "../web/host-name.ts";

/** Bytes of one document. */
const LARGEST = 5 * 1024 * 1024;
/** Documents that a channel takes in a minute: a wire at its busiest sends some dozens. */
const MOST_A_MINUTE = 300;

type PushEnv = { Variables: { channel: ChannelRow } };

/**
 * `POST /ingest/push/CHANNEL` with `Authorization: Bearer TOKEN`: a document of a wire or a feed is taken, 202 with the ids of its reports; else 4xx with a
 * sentence. No cookie counts here. Who brings no token is heard no further: nothing of what they send is read, nothing is written.
 */
export function pushDoor(ingest: Ingest, log: (error: unknown, where: string) => void): Hono<PushEnv> {
  const { store } = ingest;
  const app = new Hono<PushEnv>();
  app.use(securityHeaders);
  app.use(async (c, next) => {
    c.header("cache-control", "no-store");
    if (!(await siteByHost(store, hostName(c.req.header("host") ?? "")))) return said(c, 421, "This host is not served here.");
    await next();
  });
  app.onError((error, c) => {
    if (error instanceof Refused) return said(c, statusOf(error), error.message);
    log(error, "/ingest/push/…");
    return said(c, 500, "Something went wrong here; send it again later.");
  });
  app.notFound((c) => said(c, 404, "There is nothing here but POST /ingest/push/CHANNEL."));
  app.post(
    "/ingest/push/:channel",
    async (c, next) => {
      const token = /^Bearer ([\w-]{20,100})$/i.exec(c.req.header("authorization") ?? "")?.[1] ?? "";
      const channel = await channelOfToken(store, c.req.param("channel"), token);
      if (channel === null) return said(c, 401, "There is no such channel, or this is not its token.");
      if (!(await within(store, [{ of: `push ${channel.id}`, most: MOST_A_MINUTE, during: 60_000 }]))) {
        c.header("retry-after", "60");
        return said(c, 429, `A channel takes ${MOST_A_MINUTE} documents a minute.`);
      }
      c.set("channel", channel);
      await next();
    },
    bodyLimit({ maxSize: LARGEST, onError: (c) => said(c, 413, "A document has 5 MB at most.") }),
    async (c) => {
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      if (bytes.length === 0) return said(c, 400, "The body is empty; send one document.");
      const type = c.req.header("content-type")?.slice(0, 200) ?? null;
      return c.json(await takePush(ingest, c.get("channel"), bytes, type), 202);
    },
  );
  return app;
}

function statusOf({ code }: Refused): Status {
  if (code === "conflict") return 409;
  if (code === "disk-full") return 507;
  return code === "too-large" ? 413 : 422;
}

type Status = 400 | 401 | 404 | 409 | 413 | 421 | 422 | 429 | 500 | 507;

function said(c: Context, status: Status, error: string): Response {
  return c.json({ error }, status);
}
