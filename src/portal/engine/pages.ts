import { siteByHost } from "../../store/published/site-by-host.ts";
import type { Reading } from "../../store/reading.ts";
import { isGood, noted } from "../../store/reading.ts";
import { tags } from "../../store/tags.ts";
import type { Encoding } from "../../web/encoding.ts";
import { hostName } from "../../web/host-name.ts";
import type { Portal } from "../context.ts";
import type { Made } from "../made.ts";
import { makePage, targetOf } from "../make-page.ts";
import { KeptPage, type Sent } from "./kept-page.ts";
import { PageMeter } from "./page-meter.ts";
import { PageShelf } from "./page-shelf.ts";

/** Memory for kept pages, bytes; some 4,000 pages in all three encodings. */
const MOST_BYTES = 192 * 1024 * 1024;
/** Spellings of hosts that are remembered; a site has a few, a stranger can think of more. */
const MOST_HOSTS = 1_000;

/**
 * The pages of all sites, as a view that is kept: each is a function of the store, made of one snapshot, and served while none of the tags
 * that it was made of has changed since that snapshot's number. Nothing is ever hunted down; what is out of date is found so when asked for.
 */
export interface Pages {
  /** Id of the site that answers on a request's host header, or null. */
  siteAt(host: string): Promise<string | null>;
  /** What stands at an address now: at least as new as anything that this process had acknowledged before it was asked. */
  page(siteId: string, path: string, search?: string): Promise<KeptPage>;
  /** A page in one encoding. */
  sent(siteId: string, path: string, search: string, encoding: Encoding): Promise<{ page: KeptPage; sent: Sent }>;
  /** The same where all of it is ready, else null; costs a few look-ups and waits for nothing. `url` is as the request has it. */
  ready(host: string, url: string, encoding: Encoding): { page: KeptPage; sent: Sent } | null;
  /** For the operator: what they did, and what they take. */
  readonly meter: PageMeter;
  readonly shelf: { readonly size: number; readonly bytes: number };
}

/** @param mostBytes of memory for kept pages */
export function keepPages(portal: Portal, mostBytes = MOST_BYTES): Pages {
  const { store } = portal;
  const { changes } = store;
  const shelf = new PageShelf(mostBytes);
  const meter = new PageMeter();
  const underWay = new Map<string, Promise<KeptPage>>();
  const hosts = new Map<string, { siteId: string; seq: number }>();

  function knownHost(host: string): string | null {
    const known = hosts.get(host);
    return known && changes.newest(tags.sites) <= known.seq ? known.siteId : null;
  }

  function kept(key: string): KeptPage | null {
    const page = shelf.get(key);
    return page && isGood(page, changes.newest) ? page : null;
  }

  async function page(siteId: string, path: string, search = ""): Promise<KeptPage> {
    const target = targetOf(path, search);
    const key = `${siteId} ${target.text}`;
    await changes.follow();
    const ready = target.kept ? kept(key) : null;
    if (ready) {
      meter.hits++;
      return ready;
    }
    // One making serves all who wait for it, but none who asked after a change that it did not see.
    const first = underWay.get(key);
    const others = await first;
    if (others && isGood(others, changes.newest)) return others;
    // What another who waited has begun meanwhile began after this was asked.
    const begun = underWay.get(key);
    if (begun && begun !== first) return begun;
    const making = make();
    if (target.kept) underWay.set(key, making);
    try {
      return await making;
    } finally {
      if (underWay.get(key) === making) underWay.delete(key);
    }

    async function make(): Promise<KeptPage> {
      const makeOf = (reading: Reading) => makePage(portal, reading, siteId, target, (plain) => known(reading, plain));
      // What is not kept need not be of one instant; a search that waits for its turn would keep others from the few snapshots there are.
      const begun = performance.now();
      const made = new KeptPage(await (target.kept ? store.snapshot(makeOf) : noted(store, makeOf)));
      if (target.kept) meter.make({ page: key, ms: performance.now() - begun, at: store.clock.now() });
      if (target.kept && isKept(made)) shelf.put(key, made);
      return made;
    }

    /** A kept page, where it is what would be made of that reading: a snapshot may see more than is known here yet. */
    function known(reading: Reading, plain: string): Made | null {
      const page = changes.seq >= reading.seq ? kept(`${siteId} ${plain}`) : null;
      reading.note(...(page?.tags ?? []));
      return page?.made ?? null;
    }
  }

  return {
    async siteAt(host) {
      await changes.follow();
      const known = knownHost(host);
      if (known !== null) return known;
      const { seq } = store;
      const site = await siteByHost(store, hostName(host));
      if (!site) return null;
      if (hosts.size >= MOST_HOSTS) hosts.clear();
      hosts.set(host, { siteId: site.id, seq });
      return site.id;
    },
    page,
    meter,
    shelf,
    async sent(siteId, path, search, encoding) {
      const found = await page(siteId, path, search);
      const sent = await found.send(encoding);
      const key = `${siteId} ${targetOf(path, search).text}`;
      if (shelf.get(key) === found) shelf.put(key, found);
      return { page: found, sent };
    },
    ready(host, url, encoding) {
      if (!changes.caughtUp()) return null;
      const siteId = knownHost(host);
      const page = siteId === null ? null : kept(`${siteId} ${url}`);
      const sent = page?.sent(encoding);
      if (!page || !sent) return null;
      meter.hits++;
      return { page, sent };
    },
  };
}

/** What is not there is as endless as what could be typed. */
function isKept({ status }: KeptPage): boolean {
  return status < 400 || status === 410;
}
