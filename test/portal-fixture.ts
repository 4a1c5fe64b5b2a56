import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ArticleText } from "../src/core/article.ts";
import type { Site } from "../src/core/site.ts";
import { createArticle } from "../src/newsroom/create-article.ts";
import { defineSite } from "../src/newsroom/define-site.ts";
import { publish } from "../src/newsroom/publish.ts";
import { holdAssets } from "../src/portal/assets.ts";
import { keepPages } from "../src/portal/engine/pages.ts";
import { keepParts } from "../src/portal/parts.ts";
import { portalRoutes } from "../src/portal/routes.ts";
import { openStore, type Store } from "../src/store/store.ts";

export const EDITOR = { id: "s0", name: "编辑" };
/** Noon of a Friday in Shanghai. */
export const NOW = Date.UTC(2026, 4, 15, 4);

/** The city's portal as a reader's browser meets it, over a store of its own. */
export interface PortalFixture {
  store: Store;
  clock: { now(): number; at: number };
  /** Sections by path. */
  sections: ReadonlyMap<string, string>;
  /** What went wrong inside, as it was logged. */
  faults: unknown[];
  get(path: string, host?: string): Promise<{ status: number; text: string; headers: Headers }>;
  post(path: string, fields: Record<string, string>, from?: string): Promise<{ status: number; text: string }>;
  /** What a browser asks, with whatever headers; the host is `localhost` unless they say otherwise. */
  ask(path: string, init?: Omit<RequestInit, "headers"> & { headers?: Record<string, string> }, from?: string): Promise<Response>;
  /** Publishes an article in `section` and returns its id. */
  publish(text: Partial<ArticleText>, options?: { section?: string; at?: number }): Promise<string>;
  close(): Promise<void>;
}

export const CITY: Site = {
  id: "city",
  name: "沙洲在线",
  tagline: "沙洲的新闻",
  hosts: ["localhost"],
  origin: null,
  zone: "Asia/Shanghai",
  theme: "city",
  language: "zh-Hans",
  timeForm: "(y/m/d h:i:s)",
  breadcrumb: { label: "您所在的位置:", separator: ">>", home: "首页", here: "正文" },
  desk: null,
  signOff: "沙洲在线 www.shazhou.example",
  clauses: { own: "本站作品须注明出处。", reprint: "转载作品不代表本站观点。", takedown: "侵权请一个月内告知。" },
  since: 2009,
  registrations: [{ label: "沙网备1号", url: "https://example.org/1" }],
  about: "第一段。\n第二段。",
  contact: "来信即复。",
  mourning: false,
};

const DIGEST: Site = {
  ...CITY,
  id: "digest",
  name: "湖畔编发",
  hosts: ["digest.localhost"],
  theme: "digest",
  zone: "Europe/Moscow",
  timeForm: "Y-m-d H:i:s",
};

export const TEXT: ArticleText = {
  headline: "渡口恢复通航",
  headlineList: null,
  headlineSearch: null,
  byline: [],
  sourceId: null,
  sourceName: "沙洲在线",
  desk: null,
  act: null,
  agency: null,
  located: null,
  editor: null,
  originalUrl: null,
  originalHeadline: null,
  bodyHtml: "<p>渡口昨天恢复通航。</p>",
  summary: null,
  leadAssetId: null,
  recording: null,
  relatedLinks: [],
  copyrightNotice: null,
  usageTerms: null,
};

/** Two sites, a tree three deep on the first, no article yet. */
export async function portalFixture(): Promise<PortalFixture> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-portal-"));
  const clock = { at: NOW, now: () => clock.at };
  const store = await openStore({ folder, clock });
  const tree = [
    { slug: "xinwen", name: "新闻中心", children: [{ slug: "shizheng", name: "时事", children: [{ slug: "waijiao", name: "外交" }] }] },
    { slug: "shehui", name: "社会" },
  ];
  const sections = new Map((await defineSite(store, EDITOR, { site: CITY, sections: tree })).map(({ path, id }) => [path, id]));
  await defineSite(store, EDITOR, { site: DIGEST, sections: [{ slug: "yaowen", name: "要闻" }] });
  const held = holdAssets();
  const faults: unknown[] = [];
  const portal = { store, parts: keepParts(store.changes), assets: held.addresses, port: 4000 };
  const app = portalRoutes(portal, keepPages(portal), held, (fault) => faults.push(fault));
  const answered = async (response: Response) => ({ status: response.status, text: await response.text(), headers: response.headers });
  return {
    store,
    clock,
    sections,
    faults,
    get: async (path, host = "localhost") => answered(await app.request(path, { headers: { host } })),
    post: async (path, fields, from = "192.0.2.1") =>
      answered(
        await app.request(
          path,
          {
            method: "POST",
            headers: { host: "localhost", "content-type": "application/x-www-form-urlencoded" },
            body: new URLSearchParams(fields).toString(),
          },
          { incoming: { socket: { remoteAddress: from, remotePort: 1, remoteFamily: "IPv4" } } },
        ),
      ),
    ask: async (path, { headers = {}, ...init } = {}, from = "192.0.2.1") =>
      app.request(
        path,
        { ...init, headers: { host: "localhost", ...headers } },
        { incoming: { socket: { remoteAddress: from, remotePort: 1, remoteFamily: "IPv4" } } },
      ),
    async publish(text, { section = "shehui", at = clock.at } = {}) {
      const places = [{ siteId: "city", sectionId: sections.get(section) ?? "" }];
      const { articleId, revisionId } = await createArticle(store, EDITOR, { text: { ...TEXT, ...text }, places });
      await publish(store, EDITOR, articleId, revisionId, { kind: "operator", at });
      return articleId;
    },
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
