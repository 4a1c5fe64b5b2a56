import type { ArticleText, Place } from "../../core/article.ts";
import { COLUMNS_SLUG } from "../../core/community.ts";
import type { Section } from "../../core/section.ts";
import { putEditionWords } from "../../newsroom/administration/put-edition-words.ts";
import { arrange } from "../../newsroom/arrange.ts";
import { correct } from "../../newsroom/correct.ts";
import { createArticle } from "../../newsroom/create-article.ts";
import { defineSite } from "../../newsroom/define-site.ts";
import { defineSource } from "../../newsroom/define-source.ts";
import { edit } from "../../newsroom/edit.ts";
import { POST_CLAUSE } from "../../newsroom/moderation/post-text.ts";
import { publish } from "../../newsroom/publish.ts";
import { withdraw } from "../../newsroom/withdraw.ts";
import { sectionsOf } from "../../store/published/sections-of.ts";
import type { Store } from "../../store/store.ts";
import { DEMO } from "./demo-actor.ts";
import { type DemoReaders, loadColumns, loadComments } from "./load-community.ts";
import { loadPictures } from "./load-pictures.ts";
import { loadRecording } from "./load-recording.ts";
import { loadReports } from "./load-reports.ts";
import { loadShows } from "./load-shows.ts";
import { one, type SampleFile, several } from "./sample-file.ts";
import { sampleText } from "./sample-text.ts";
import { sampleTime } from "./sample-time.ts";
import { type SampleSite, sampleSites } from "./samples.ts";

/** Fills an empty store with the two sample portals, through the newsroom's own verbs. Tells its progress in one line. */
export async function loadDemo(store: Store, say: (line: string) => void): Promise<void> {
  const loadedAt = store.clock.now();
  const samples = sampleSites();
  const trees = new Map<string, Section[]>();
  for (const { site, sections } of samples) trees.set(site.id, await defineSite(store, DEMO, { site, sections }));
  const readers: DemoReaders = new Map();
  for (const sample of samples) {
    await loadColumns(store, readers, sample);
    trees.set(sample.site.id, await sectionsOf(store, sample.site.id));
  }
  await putEditionWords(store, DEMO, null, EDITION_WORDS);
  const loading: Loading = {
    ...{ store, loadedAt, trees, readers },
    sources: await loadSources(store, samples),
    shows: await showsOf(store, samples),
    articles: keysOf(samples),
  };
  const inOrder = samples.flatMap((sample) => sample.articles.map((article) => timed(sample, article, loadedAt))).sort((a, b) => a.at - b.at);
  say(`Loading the demo: ${samples.length} sites, ${inOrder.length} articles…`);
  for (const one of inOrder) await loadArticle(loading, one);
  for (const sample of samples) await loadBlocks(loading, sample);
  await loadReports(store, { sources: loading.sources, siteIds: samples.map(({ site }) => site.id), loadedAt });
  say(`Loaded in ${((store.clock.now() - loadedAt) / 1000).toFixed(1)} s.`);
}

/** 据云 is a word to the tables, 据云州气象台 none to readers: the towns of the demo are named to the Traditional edition. */
const EDITION_WORDS = [{ simplified: "云州", traditional: "雲州" }];

interface Loading {
  store: Store;
  loadedAt: number;
  trees: ReadonlyMap<string, readonly Section[]>;
  readers: DemoReaders;
  sources: ReadonlyMap<string, { id: string; name: string }>;
  /** By slug. */
  shows: ReadonlyMap<string, string>;
  articles: Map<string, string | null>;
}

interface Timed {
  sample: SampleSite;
  article: SampleFile;
  at: number;
}

/** Oldest first, so that related links and lists find what was there before. */
function timed(sample: SampleSite, article: SampleFile, loadedAt: number): Timed {
  return { sample, article, at: sampleTime(one(article, "at") ?? "-60m", loadedAt, sample.site.zone) };
}

function keysOf(samples: readonly SampleSite[]): Map<string, null> {
  return new Map(samples.flatMap(({ articles }) => articles.map(({ key }) => [key, null])));
}

async function loadSources(store: Store, samples: readonly SampleSite[]) {
  const ids = new Map<string, { id: string; name: string }>();
  for (const { key, ...source } of samples.flatMap(({ sources }) => sources))
    ids.set(key, { id: await defineSource(store, DEMO, source), name: source.names.zh[0] ?? key });
  return ids;
}

async function showsOf(store: Store, samples: readonly SampleSite[]) {
  const all = await Promise.all(samples.map((sample) => loadShows(store, sample)));
  return new Map(all.flatMap((ofSite) => [...ofSite]));
}

async function loadArticle(loading: Loading, { sample, article, at }: Timed): Promise<void> {
  const { store, readers, sources, shows, articles } = loading;
  const pictures = await loadPictures(store, article);
  const recording = await loadRecording(store, article, shows);
  const written = sampleText(article, sample.site, at, { sources, pictures, recording, articles });
  const isPost = one(article, "sections")?.startsWith(`${COLUMNS_SLUG}/`) ?? false;
  const text = isPost ? { ...written, sourceName: null, copyrightNotice: POST_CLAUSE } : written;
  const { articleId, revisionId } = await writeArticle(store, text, placesOf(loading, sample, article), one(article, "edited"));
  await publish(store, DEMO, articleId, revisionId, { kind: "operator", at });
  articles.set(article.key, articleId);
  await loadComments(store, readers, sample.site.id, article, articleId);
  const corrected = one(article, "correct");
  if (corrected) await correct(store, DEMO, articleId, { basedOn: revisionId, text, why: corrected, notice: corrected }, { kind: "operator" });
  const withdrawn = one(article, "withdraw");
  if (withdrawn) await withdraw(store, DEMO, articleId, withdrawn);
}

/** As a desk writes: a sample with `edited` (why) was first drafted without its last paragraph. */
async function writeArticle(store: Store, text: ArticleText, places: Place[], edited: string | null) {
  if (!edited) return createArticle(store, DEMO, { text, places });
  const first = { ...text, bodyHtml: text.bodyHtml.slice(0, text.bodyHtml.trimEnd().lastIndexOf("\n")) };
  const { articleId, revisionId: basedOn } = await createArticle(store, DEMO, { text: first, places });
  return { articleId, revisionId: await edit(store, DEMO, articleId, { basedOn, text, why: edited }) };
}

/** `path`, or `site:path` for a second portal. */
function placesOf({ trees }: Loading, { site }: SampleSite, article: SampleFile): Place[] {
  return several(article, "sections", ",").map((words) => {
    const [path = "", siteId = site.id] = words.split(":").reverse();
    return { siteId, sectionId: sectionId(trees, siteId, path) };
  });
}

async function loadBlocks({ store, trees, articles }: Loading, { site, blocks }: SampleSite): Promise<void> {
  await arrange(
    store,
    DEMO,
    site.id,
    blocks.map(({ section, articles: keys, ...block }) => ({
      ...block,
      sectionId: section ? sectionId(trees, site.id, section) : null,
      articleIds: keys.flatMap((key) => articles.get(key) ?? []),
    })),
  );
}

function sectionId(trees: Loading["trees"], siteId: string, path: string): string {
  const section = trees.get(siteId)?.find((one) => one.path === path);
  if (!section) throw new Error(`the samples name a section ${siteId}:${path} that is not there`);
  return section.id;
}
