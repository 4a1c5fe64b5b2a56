import { randomBytes } from "node:crypto";
import { betterAuth } from "better-auth";
import type { Kysely } from "kysely";
import { newId } from "../../store/new-id.ts";
import type { Schema } from "../../store/schema.ts";

/** Signs what better-auth's own cookies and mails would carry; none of them is used, so that it need not outlast the process. */
const UNUSED_SECRET = randomBytes(32).toString("hex");

/**
 * better-auth's people, credentials and sessions on one database or one act's transaction (a millisecond to make).
 * Its own handler is never mounted, so that who-may.ts stays the only list of routes. It would take the machine's clock:
 * give it every time. @param now UTC ms, for the ids
 */
export async function identitiesOn(db: Kysely<Schema>, now: number) {
  const auth = betterAuth({
    // "sqlite" on both engines: dates as ISO texts and flags as 0 and 1.
    database: { db, type: "sqlite" },
    secret: UNUSED_SECRET,
    baseURL: "http://localhost",
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    user: { modelName: "staff", additionalFields: { status: { type: "string", required: true, input: false, defaultValue: "active" } } },
    session: { modelName: "staffSessions" },
    account: { modelName: "staffCredentials" },
    advanced: { database: { generateId: ({ model }) => newId(ID_KIND[model] ?? "credential", now) } },
  });
  return (await auth.$context).internalAdapter;
}

const ID_KIND: Readonly<Record<string, "staff" | "session">> = { user: "staff", session: "session", staff: "staff", staffSessions: "session" };
