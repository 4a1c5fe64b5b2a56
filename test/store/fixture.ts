import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ArticleText, Place } from "../../src/core/article.ts";
import type { Site } from "../../src/core/site.ts";
import { createArticle, type NewArticle } from "../../src/newsroom/create-article.ts";
import { defineSite } from "../../src/newsroom/define-site.ts";
import { publish } from "../../src/newsroom/publish.ts";
import { openStore, type Store } from "../../src/store/store.ts";

export const ACTOR = { id: "s-test", name: "试" };
/** Lets a test publish what nobody has signed. */
export const OPERATOR = { kind: "operator" } as const;
/** 2026-03-02 10:00 in Shanghai. */
export const MORNING = Date.UTC(2026, 2, 2, 2);
export const MINUTE = 60_000;

/** A clock that stands until it is set. */
export interface SetClock {
  at: number;
  now(): number;
}

/** A store with two sites: `hecheng` (河城, Shanghai) with 新闻 › 市政 › 道路 and 体育, `gangwan` (港湾, Moscow) with 要闻. */
export interface Newsroom {
  store: Store;
  clock: SetClock;
  folder: string;
  /** The place of a section, by `site:path`. */
  place(name: string): Place;
  close(): Promise<void>;
}

/** A database for a test: null for SQLite in a folder of its own. */
export type DatabaseFor = () => Promise<string | null>;

export async function openNewsroom(databaseFor: DatabaseFor): Promise<Newsroom> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-store-"));
  const clock = setClock();
  const store = await openStore({ folder, databaseUrl: await databaseFor(), clock });
  const places = await defineSites(store);
  return {
    store,
    clock,
    folder,
    place(name) {
      const place = places.get(name);
      if (!place) throw new Error(`no place ${name}`);
      return place;
    },
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export function setClock(): SetClock {
  return {
    at: MORNING,
    now() {
      return this.at;
    },
  };
}

export async function defineSites(store: Store): Promise<Map<string, Place>> {
  const roads = { slug: "daolu", name: "道路" };
  const news = { slug: "xinwen", name: "新闻", children: [{ slug: "shizheng", name: "市政", children: [roads] }] };
  const hecheng = await defineSite(store, ACTOR, { site: site({}), sections: [news, { slug: "tiyu", name: "体育" }] });
  const other = site({ id: "gangwan", name: "港湾网", hosts: ["gangwan.localhost"], zone: "Europe/Moscow" });
  const gangwan = await defineSite(store, ACTOR, { site: other, sections: [{ slug: "yaowen", name: "要闻" }] });
  return new Map([...hecheng, ...gangwan].map(({ siteId, path, id }) => [`${siteId}:${path}`, { siteId, sectionId: id }]));
}

export function site(other: Partial<Site>): Site {
  return {
    id: "hecheng",
    name: "河城在线",
    tagline: "",
    hosts: ["hecheng.localhost", "www.hecheng.localhost"],
    origin: null,
    zone: "Asia/Shanghai",
    theme: "city",
    language: "zh-Hans",
    timeForm: "Y-M-D h:i:s",
    breadcrumb: { label: "", separator: ">", home: "首页", here: "正文" },
    desk: null,
    signOff: null,
    clauses: { own: "", reprint: "", takedown: "" },
    since: 2026,
    registrations: [],
    about: "",
    contact: "",
    mourning: false,
    ...other,
  };
}

/** What a reprint must name. */
export const REPRINT = { sourceName: "外来社", originalHeadline: "原题", byline: ["甲"], editor: "乙", usageTerms: "转载自外来社" };

export function text(other: Partial<ArticleText>): ArticleText {
  return {
    headline: "河上新桥通车",
    headlineList: null,
    headlineSearch: null,
    byline: [],
    sourceId: null,
    sourceName: null,
    desk: null,
    act: null,
    agency: null,
    located: null,
    editor: null,
    originalUrl: null,
    originalHeadline: null,
    bodyHtml: "<p>新桥今晨通车。</p><p>全长三百米。</p>",
    summary: null,
    leadAssetId: null,
    recording: null,
    relatedLinks: [],
    copyrightNotice: null,
    usageTerms: null,
    ...other,
  };
}

/** Creates an article and publishes it. */
export async function published(room: Newsroom, article: Partial<NewArticle> = {}, at?: number) {
  const made = await createArticle(room.store, ACTOR, { text: text({}), places: [room.place("hecheng:xinwen/shizheng/daolu")], ...article });
  await publish(room.store, ACTOR, made.articleId, made.revisionId, { ...OPERATOR, ...(at !== undefined && { at }) });
  return made;
}
