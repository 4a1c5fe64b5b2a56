import { decideComment } from "../../newsroom/moderation/decide-comment.ts";
import { putColumn } from "../../newsroom/moderation/put-column.ts";
import { addComment } from "../../portal/community/add-comment.ts";
import type { Reader } from "../../portal/readers/reader-of.ts";
import { newId } from "../../store/new-id.ts";
import type { Store } from "../../store/store.ts";
import { DEMO } from "./demo-actor.ts";
import type { SampleFile } from "./sample-file.ts";
import type { SampleSite } from "./samples.ts";

/** Readers of the demo, by site and name. They have no password; what they do is what the samples say. */
export type DemoReaders = Map<string, Reader>;

/** Makes the columns of a sample portal, each with a reader who writes it. */
export async function loadColumns(store: Store, readers: DemoReaders, { site, columns = [] }: SampleSite): Promise<void> {
  for (const column of columns) {
    const { id } = await readerNamed(store, readers, site.id, column.byline);
    await putColumn(store, DEMO, id, column);
  }
}

/** Lets readers say of an article what its sample tells: most of it is shown, some waits for an editor. */
export async function loadComments(store: Store, readers: DemoReaders, siteId: string, sample: SampleFile, articleId: string): Promise<void> {
  for (const line of sample.header.get("comment") ?? []) {
    const [text = "", name = "", held] = line
      .split("|")
      .map((part) => part.trim())
      .reverse();
    const reader = await readerNamed(store, readers, siteId, name);
    const { id } = await addComment(store, reader, { articleId, text: text.replaceAll("\\n", "\n"), replyTo: null, network: "" });
    if (held === undefined) await decideComment(store, DEMO, id, { from: "held", to: "shown" });
  }
}

async function readerNamed(store: Store, readers: DemoReaders, siteId: string, name: string): Promise<Reader> {
  const known = readers.get(`${siteId} ${name}`);
  if (known) return known;
  const now = store.clock.now();
  const id = newId("reader", now);
  const nothing = {
    email: null,
    password: null,
    script: null,
    size: null,
    theme: null,
    blockedAt: null,
    blockedById: null,
    erasedAt: null,
    erasedHash: null,
  };
  await store.act(({ db }) =>
    db
      .insertInto("readers")
      .values({ ...nothing, id, siteId, name, nameKey: name, createdAt: now, lookedAt: now, seenAt: now })
      .execute(),
  );
  const reader = { id, siteId, name, sessionId: "", isBlocked: false, hasColumn: false };
  readers.set(`${siteId} ${name}`, reader);
  return reader;
}
