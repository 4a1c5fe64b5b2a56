import type { Place } from "../../src/core/article.ts";
import type { Grant, Role, Staff } from "../../src/core/staff.ts";
import { openAccounts } from "../../src/newsroom/accounts/open-accounts.ts";
import { beginSession } from "../../src/newsroom/accounts/sessions.ts";
import { writeGrants } from "../../src/newsroom/accounts/write-grants.ts";
import type { ChannelActs } from "../../src/newsroom/channels/channel-acts.ts";
import type { Translator } from "../../src/newsroom/digests/translator.ts";
import { newsroomRoutes } from "../../src/newsroom/server.ts";
import { holdAssets } from "../../src/portal/assets.ts";
import { portalPages } from "../../src/portal/pages.ts";
import { keepParts } from "../../src/portal/parts.ts";
import { newId } from "../../src/store/new-id.ts";
import type { Store } from "../../src/store/store.ts";
import { type DatabaseFor, openNewsroom, type Newsroom as Room } from "../store/fixture.ts";
import { cannedChannels } from "./canned-channels.ts";

/** A newsroom with its API, asked as its routes are asked: whole requests, no socket. */
export interface Office extends Room {
  /** A member of staff who is signed in; made anew with each call. They have no password: `setPassword` gives them one. */
  hire(...grants: Grant[]): Promise<Staff>;
  /** Begins another session for one who has signed out; later questions are asked in it. */
  signIn(staff: Staff): Promise<void>;
  /** Asks as `staff` (null: nobody). The path is below `/newsroom/api`. */
  ask(staff: Staff | null, method: string, path: string, body?: unknown): Promise<Answer>;
  /** Opens an address below `/newsroom` as someone without a session does. */
  visit(path: string): Promise<{ status: number; text: string; headers: Headers }>;
  /** Answers a whole request, as the server does. */
  answer(request: Request, connection?: object): Response | Promise<Response>;
  /** The cookie of someone who is signed in, `name=value`. */
  cookieOf(staff: Staff): string;
  /** What went wrong inside since the office opened. */
  faults: unknown[];
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any;
}

/** Says of everything that the ferry runs again. */
const CANNED_TRANSLATOR: Translator = { translate: async () => "渡口恢复通航。" };

/** @param channelsOf what looks at addresses; without it none is asked, and each has the same two items */
export async function openOffice(
  databaseFor: DatabaseFor = async () => null,
  channelsOf: (store: Store) => ChannelActs = cannedChannels,
  translator: Translator | null = CANNED_TRANSLATOR,
): Promise<Office> {
  const room = await openNewsroom(databaseFor);
  const cookies = new Map<string, string>();
  const faults: unknown[] = [];
  const accounts = openAccounts(room.store);
  const app = newsroomRoutes({
    store: room.store,
    port: 4000,
    ...accounts,
    log: (error) => faults.push(error),
    channels: channelsOf(room.store),
    translator,
    pages: portalPages({
      store: room.store,
      parts: keepParts(room.store.changes),
      assets: holdAssets().addresses,
      port: 4000,
    }),
  });
  /** A change of password begins another session; that of somebody else, who joined meanwhile, is not theirs. */
  const keepOwn = async ({ id }: Staff, cookie: string) => {
    const owner = await accounts.staffOf(new Headers({ host: "hecheng.localhost", cookie }));
    if (owner?.id === id) cookies.set(id, cookie);
  };
  return {
    ...room,
    faults,
    async hire(...grants) {
      const { staff, secret } = await hireStaff(room.store, grants);
      cookies.set(staff.id, `dateline-staff=${secret}`);
      return staff;
    },
    async signIn({ id }) {
      const { secret } = await room.store.act((act) => beginSession(act, id, NOWHERE));
      cookies.set(id, `dateline-staff=${secret}`);
    },
    async ask(staff, method, path, body) {
      const response = await app.request(`/newsroom/api${path}`, {
        method,
        headers: { host: "hecheng.localhost", "content-type": "application/json", ...(staff && { cookie: cookies.get(staff.id) ?? "" }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const [kept] = response.headers.getSetCookie();
      if (staff && kept) await keepOwn(staff, kept.split(";")[0] ?? "");
      const type = response.headers.get("content-type");
      const text = await (type?.includes("event-stream") ? beginningOf(response) : response.text());
      return { status: response.status, body: type?.includes("json") ? JSON.parse(text) : text };
    },
    answer: (request, connection) => app.fetch(request, connection),
    cookieOf: ({ id }) => cookies.get(id) ?? "",
    async visit(path) {
      const response = await app.request(path, { headers: { host: "hecheng.localhost" } });
      return { status: response.status, text: await response.text(), headers: response.headers };
    },
  };
}

/** What a stream says first; then nobody listens any more. */
async function beginningOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}

const NOWHERE = { network: "", userAgent: "" };

/** A member of staff with a session, as if they had joined and signed in; without the work of a password. */
async function hireStaff(store: Store, grants: Grant[]): Promise<{ staff: Staff; secret: string }> {
  return store.act(async (act) => {
    const id = newId("staff", act.now);
    const at = new Date(act.now).toISOString();
    const row = { id, name: "试", email: `${id}@hecheng.example`, emailVerified: 0, image: null, status: "active" as const };
    await act.db
      .insertInto("staff")
      .values({ ...row, createdAt: at, updatedAt: at })
      .execute();
    await writeGrants(act, id, grants);
    const session = await beginSession(act, id, NOWHERE);
    return { staff: { id, name: row.name, grants, sessionId: session.id, needsSecondFactor: false }, secret: session.secret };
  });
}

/** A role on the desk of a place: its section and those below it. */
export function onDesk(role: Role, { siteId, sectionId }: Place): Grant {
  return { role, siteId, sectionId };
}

/** A role on every site. */
export function everywhere(role: Role): Grant {
  return { role, siteId: null, sectionId: null };
}
