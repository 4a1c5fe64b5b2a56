import { originOf, type Site } from "../../core/site.ts";
import type { Store } from "../../store/store.ts";
import { eventPath } from "../../views/events/event-path.ts";
import { writtenBy } from "../community/own-comments.ts";
import { favouritesOf } from "./favourites.ts";
import { readerRow } from "./find.ts";
import { followedEvents, followedSections } from "./follows.ts";
import { ownSessions } from "./own-sessions.ts";
import type { Reader } from "./reader-of.ts";

/** All that is kept for a reader, for themself: times as ISO 8601 in UTC, nothing left out but the password's hash and the sessions' secrets. */
export async function exportData(store: Store, site: Site, port: number, reader: Reader): Promise<object> {
  const { email, name, createdAt, lookedAt, blockedAt, script, size, theme } = await readerRow(store.write, reader.id);
  const [favourites, sections, events, sessions, written] = await Promise.all([
    favouritesOf(store, reader, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
    followedSections(store, reader),
    followedEvents(store, reader),
    ownSessions(store, reader),
    writtenBy(store.write, reader.id),
  ]);
  const origin = originOf(site, port);
  return {
    site: { name: site.name, origin },
    account: {
      id: reader.id,
      email,
      name,
      registeredAt: iso(createdAt),
      lastVisitAt: iso(lookedAt),
      blockedAt: blockedAt === null ? null : iso(blockedAt),
    },
    preferences: { script, size, theme },
    favourites: favourites.map(({ item, at }) => ({ headline: item.headline, address: origin + item.path, keptAt: iso(at) })),
    followedSections: sections.map(({ name: section, path }) => ({ name: section, address: `${origin}/${path}/` })),
    followedEvents: events.map(({ id, headline }) => ({ headline, address: origin + eventPath(id) })),
    comments: written.comments.map(({ headline, text, at, state, reason }) => ({ article: headline, text, writtenAt: iso(at), state, reason })),
    posts: written.posts,
    sessions: sessions.map(({ network, userAgent, begunAt, usedAt }) => ({ network, userAgent, begunAt: iso(begunAt), usedAt: iso(usedAt) })),
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
