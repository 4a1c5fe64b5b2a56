import { channelActs } from "../src/commands/channel-acts.ts";
import { openIngest } from "../src/commands/open-ingest.ts";
import { systemClock } from "../src/commands/system-clock.ts";
import type { ArticleText, Place } from "../src/core/article.ts";
import type { Role } from "../src/core/staff.ts";
import { openAccounts } from "../src/newsroom/accounts/open-accounts.ts";
import { beginSession } from "../src/newsroom/accounts/sessions.ts";
import { writeGrants } from "../src/newsroom/accounts/write-grants.ts";
import { newsroomRoutes } from "../src/newsroom/server.ts";
import { holdAssets } from "../src/portal/assets.ts";
import { keepPages } from "../src/portal/engine/pages.ts";
import { portalPages } from "../src/portal/pages.ts";
import { keepParts } from "../src/portal/parts.ts";
import { newId } from "../src/store/new-id.ts";
import { openStore, type Store } from "../src/store/store.ts";

/** Asks the newsroom's API as one member of staff and returns its answer. @throws Error where it refuses */
// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
type Ask = (method: string, path: string, body?: unknown) => Promise<any>;

/** A newsroom on a data folder: who writes, who reviews, and where. */
export interface Desk {
  writer: Ask;
  reviewers: readonly [Ask, Ask];
  places: Place[];
  /** A page as readers get it. */
  read(path: string): Promise<string>;
  /** A text of so many paragraphs, another each time. */
  text(paragraphs: number): ArticleText;
  close(): Promise<void>;
}

/** Opens the newsroom of `siteId` on the data in `folder`, in this process. */
export async function openDesk(folder: string, siteId: string): Promise<Desk> {
  const store = await openStore({ folder, clock: systemClock });
  const portal = { store, parts: keepParts(store.changes), assets: holdAssets().addresses, port: 4000 };
  const readers = keepPages(portal);
  const pages = portalPages(portal);
  const log = (error: unknown) => console.error(error);
  const app = newsroomRoutes({
    store,
    port: 4000,
    ...openAccounts(store),
    log,
    pages,
    channels: channelActs(openIngest(store, { fetchAllow: [], incoming: folder }), []),
    translator: null,
  });
  const as = async (role: Role): Promise<Ask> => {
    const cookie = await signedIn(store, role);
    return async (method, path, body) => {
      const headers = { host: "localhost", "content-type": "application/json", cookie };
      const response = await app.request(`/newsroom/api${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      return response.json();
    };
  };
  const section = await store.write
    .selectFrom("sections")
    .select(["siteId", "id as sectionId"])
    .where("siteId", "=", siteId)
    .orderBy("path")
    .executeTakeFirstOrThrow();
  let made = 0;
  return {
    writer: await as("reporter"),
    reviewers: [await as("editor"), await as("chief")],
    places: [section],
    read: async (path) => String((await readers.page(siteId, path)).body),
    text: (paragraphs) => textOf(++made, paragraphs),
    close: () => store.close(),
  };
}

/** A new member of staff with that role everywhere, signed in; their cookie. */
async function signedIn(store: Store, role: Role): Promise<string> {
  const { secret } = await store.act(async (act) => {
    const id = newId("staff", act.now);
    const at = new Date(act.now).toISOString();
    const row = { id, name: role, email: `${id}@example.invalid`, emailVerified: 0, image: null, status: "active" as const };
    await act.db
      .insertInto("staff")
      .values({ ...row, createdAt: at, updatedAt: at })
      .execute();
    await writeGrants(act, id, [{ role, siteId: null, sectionId: null }]);
    return beginSession(act, id, { network: "", userAgent: "" });
  });
  return `dateline-staff=${secret}`;
}

function textOf(number: number, paragraphs: number): ArticleText {
  const sentence = "河上的桥在雨季之前修好，两岸的人从此不必绕路，集市也跟着热闹起来。";
  const body = Array.from({ length: paragraphs }, (_, i) => `<p>第${number}稿第${i + 1}段：${sentence.repeat(3)}</p>`);
  return {
    headline: `第${number}座桥修好了`,
    headlineList: null,
    headlineSearch: null,
    byline: ["林岸"],
    sourceId: null,
    sourceName: null,
    desk: null,
    act: null,
    agency: null,
    located: null,
    editor: null,
    originalUrl: null,
    originalHeadline: null,
    bodyHtml: body.join(""),
    summary: null,
    leadAssetId: null,
    recording: null,
    relatedLinks: [],
    copyrightNotice: null,
    usageTerms: null,
  };
}
