import fc from "fast-check";
import sharp from "sharp";
import type { ArrangedBlock } from "../../src/core/block.ts";
import type { Source } from "../../src/core/source.ts";
import { storePicture } from "../../src/media/store-picture.ts";
import { siteById } from "../../src/newsroom/administration/change-site.ts";
import { changeSource, createSource } from "../../src/newsroom/administration/change-source.ts";
import { moveSection } from "../../src/newsroom/administration/move-section.ts";
import { putEditionWords } from "../../src/newsroom/administration/put-edition-words.ts";
import { putSite } from "../../src/newsroom/administration/put-site.ts";
import { renameSection } from "../../src/newsroom/administration/rename-section.ts";
import { correct } from "../../src/newsroom/correct.ts";
import { edit } from "../../src/newsroom/edit.ts";
import { endPins } from "../../src/newsroom/fronts/end-pins.ts";
import { putArrangement } from "../../src/newsroom/fronts/put-arrangement.ts";
import { putColumn } from "../../src/newsroom/moderation/put-column.ts";
import { setCommunity } from "../../src/newsroom/moderation/set-community.ts";
import { move } from "../../src/newsroom/move.ts";
import { publish } from "../../src/newsroom/publish.ts";
import { changeShow, createShow } from "../../src/newsroom/shows/put-show.ts";
import { showsOf } from "../../src/newsroom/shows/shows-of.ts";
import { turnDays } from "../../src/newsroom/turn-days.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { sectionsOf } from "../../src/store/published/sections-of.ts";
import { ACTOR, MINUTE, type Newsroom, OPERATOR, published, text } from "../store/fixture.ts";
import { newReader } from "../store/readers.ts";
import { SHOW } from "../store/shows.ts";
import { wav } from "../store/tracks.ts";
import { taken } from "../store/upload.ts";
import { commentOrDecide } from "./comment-step.ts";
import { EVENTS, putOrEndEvent } from "./event-step.ts";

const DAY = 24 * 60 * MINUTE;
const SITES = ["hecheng", "gangwan"];
const PLACES = ["hecheng:xinwen", "hecheng:xinwen/shizheng", "hecheng:xinwen/shizheng/daolu", "hecheng:tiyu", "gangwan:yaowen"];
/** What the newest article may be older than "now"; months apart, so that days and months come to have their first and lose their last. */
const AGES = [0, 5 * MINUTE, DAY, 2 * DAY, 3 * DAY, 4 * DAY, 5 * DAY, 20 * DAY, 33 * DAY, 70 * DAY];
const BYLINES = [[], ["许桥"], ["许桥", "叶小满"]];
/** What articles are about: two of one subject are related, and none is a copy of another. */
const SUBJECTS = [
  ["南山渡口的石阶修好了", "渡船周一复航", "船长杜望川说水位已退", "渡口夜里加派一班渡船", "两岸村民坐渡船赶集", "石阶旁立起水文牌"],
  ["旧城灯会今晚开灯", "灯王出自扎灯人罗锦之手", "灯会延长三天", "扎灯人在城门下教孩子", "灯会的龙灯有九节", "罗锦的灯铺开了四十年"],
];

/** A newsroom in which random acts happen, with what they need to know of it. */
export interface World {
  room: Newsroom;
  /** Public articles, by id: their newest revision. */
  articles: Map<string, string>;
  /** Whatever was an article's address at some time. */
  paths: Set<string>;
  sourceId: string;
  pictureId: string;
  columnistId: string;
  showId: string;
  soundId: string;
}

const SOURCE: Omit<Source, "id"> = {
  names: { zh: ["远岭社"] },
  kind: "agency",
  licence: "permitted",
  clause: null,
  homepage: null,
  zone: "Asia/Shanghai",
};

export async function worldOf(room: Newsroom): Promise<World> {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#456" } })
    .png()
    .toBuffer();
  const pictureId = await storePicture(room.store, ACTOR, bytes, { alt: "河", caption: "河面", credit: "试", rights: "自有" });
  const sourceId = await createSource(room.store, ACTOR, SOURCE);
  for (const siteId of SITES) await setCommunity(room.store, ACTOR, siteId, { comments: "held", takedownDays: 30 });
  const { id: columnistId } = await newReader(room.store, "hecheng", "河畔");
  const showId = await createShow(room.store, ACTOR, "hecheng", "yehua", SHOW);
  const soundId = await taken(room, wav({ seconds: 3 }), "钟声.wav");
  return { room, articles: new Map(), paths: new Set(), sourceId, pictureId, columnistId, showId, soundId };
}

/** An act, and two numbers that choose what it is done to. */
export type Step = readonly [act: keyof typeof ACTS, a: number, b: number];

const ACTS = {
  async publish({ room, articles, paths, sourceId, pictureId, showId, soundId }: World, a: number, b: number) {
    const places = [PLACES[a % PLACES.length], ...(b % 4 === 0 ? [PLACES[(a + 2) % PLACES.length]] : [])];
    const words = text({
      headline: `第${a}号渡口${b}`,
      leadAssetId: b % 3 === 0 ? pictureId : null,
      bodyHtml: bodyOf(a, b),
      byline: BYLINES[b % BYLINES.length] ?? [],
      recording: b % 5 === 0 ? { assetId: soundId, showId: a % 2 === 0 ? showId : null, episode: null } : null,
      ...(a % 3 === 0 ? { sourceId, sourceName: "远岭社" } : {}),
      relatedLinks: [...articles.keys()].slice(-1).map((articleId) => ({ title: "前文", articleId, url: null })),
    });
    const at = room.clock.at - (AGES[b % AGES.length] ?? 0);
    const { articleId, revisionId } = await published(room, { text: words, places: places.map((name) => room.place(name ?? "")) }, at);
    articles.set(articleId, revisionId);
    const rows = await room.store.write.selectFrom("articles").select("dayPath").where("id", "=", articleId).execute();
    paths.add(`/${rows[0]?.dayPath}/${articleId}`);
  },
  async edit(world: World, a: number, b: number) {
    const { store } = world.room;
    await changed(world, a, async (id, basedOn) => {
      const revisionId = await edit(store, ACTOR, id, {
        basedOn,
        text: text({ headline: `改${b}`, leadAssetId: b % 2 === 0 ? world.pictureId : null }),
        why: "",
      });
      await publish(store, ACTOR, id, revisionId, OPERATOR);
      return revisionId;
    });
  },
  async correct(world: World, a: number, b: number) {
    await changed(world, a, async (id, basedOn) => {
      const change = { basedOn, text: text({ bodyHtml: `<p>共${b}处。</p>` }), why: "", notice: `更正${b}。` };
      return (await correct(world.room.store, ACTOR, id, change, OPERATOR)).revisionId;
    });
  },
  async withdraw(world: World, a: number) {
    await changed(world, a, async (id) => {
      await withdraw(world.room.store, ACTOR, id, "撤。");
      return null;
    });
  },
  async move(world: World, a: number, b: number) {
    const { room } = world;
    await changed(world, a, async (id, basedOn) => {
      await move(room.store, ACTOR, id, [room.place(PLACES[b % PLACES.length] ?? "")]);
      return basedOn;
    });
  },
  async arrange({ room, articles }: World, a: number, b: number) {
    const box: ArrangedBlock = { slot: "home-box", title: `版块${b}`, sectionId: null, articleIds: [], fill: true, size: 2 };
    const sections = await sectionsOf(room.store, "hecheng");
    const pinned = [...articles.keys()].slice(0, 1 + (b % 2));
    const ends = Object.fromEntries(pinned.map((id) => [id, room.clock.at + 5 * MINUTE]));
    const slots = ["lead", "today", "recommended", "side-box", "home-box"] as const;
    const home = [
      { ...box, slot: slots[a % slots.length] ?? "lead", articleIds: pinned, ends },
      { ...box, sectionId: sections[a % sections.length]?.id ?? null },
    ];
    await room.store.act((act) => putArrangement(act, ACTOR, { siteId: "hecheng", sectionId: null }, { blocks: home }));
  },
  async arrangeSection({ room, articles }: World, a: number, b: number) {
    const sectionId = (await sectionsOf(room.store, "hecheng"))[a % 4]?.id ?? "";
    const slot = b % 2 === 0 ? "front-lead" : "front-box";
    const blocks: ArrangedBlock[] = [{ slot, title: `前${b}`, sectionId, articleIds: [...articles.keys()].slice(-2), fill: b % 3 === 0, size: 2 }];
    await room.store.act((act) => putArrangement(act, ACTOR, { siteId: "hecheng", sectionId }, { blocks }));
  },
  async renameSection({ room }: World, a: number, b: number) {
    const section = (await sectionsOf(room.store, "hecheng"))[a % 4];
    if (!section) return;
    const slug = b % 2 === 0 ? section.slug : `lm${b}`;
    await renameSection(room.store, ACTOR, "hecheng", section.id, { name: `栏目${b}`, slug }).catch(orTaken);
  },
  async moveSection({ room }: World, a: number) {
    const sections = await sectionsOf(room.store, "hecheng");
    const section = sections[a % sections.length];
    const parent = sections[(a + 1) % sections.length];
    if (!section || !parent || `${parent.path}/`.startsWith(`${section.path}/`)) return;
    await moveSection(room.store, ACTOR, "hecheng", section.id, { parentId: a % 2 === 0 ? parent.id : null, position: 0 }).catch(orTaken);
  },
  async changeSite({ room }: World, a: number, b: number) {
    const siteId = SITES[a % 2] ?? "";
    await room.store.act(async (act) => putSite(act, ACTOR, { ...(await siteById(act, siteId)).site, tagline: `口号${b}`, about: `本站${b}。` }));
  },
  async changeSource({ room, sourceId }: World, _: number, b: number) {
    await changeSource(room.store, ACTOR, sourceId, { ...SOURCE, clause: `条款${b}` });
  },
  async comment({ room, articles }: World, a: number, b: number) {
    const articleId = [...articles.keys()][a % Math.max(articles.size, 1)];
    if (articleId !== undefined) await commentOrDecide(room.store, articleId, b);
  },
  async event({ room, articles }: World, a: number, b: number) {
    await putOrEndEvent(room.store, [...articles.keys()], a, b);
  },
  async column({ room, columnistId }: World, _: number, b: number) {
    await putColumn(room.store, ACTOR, columnistId, { slug: "hepan", name: "河畔", byline: "河畔", about: `第${b}回。` });
  },
  async show({ room, showId }: World, _: number, b: number) {
    const version = (await showsOf(room.store.write, "hecheng")).find(({ show }) => show.id === showId)?.version ?? "";
    await changeShow(room.store, ACTOR, { siteId: "hecheng", showId }, { basedOn: version, form: { ...SHOW, name: `夜话${b}` } });
  },
  async editionWord({ room }: World, a: number, b: number) {
    await putEditionWords(room.store, ACTOR, a % 2 === 0 ? null : "hecheng", [{ simplified: "渡口", traditional: `渡口${b}` }]);
  },
  async passTime({ room }: World, a: number, b: number) {
    room.clock.at += b % 20 === 0 ? 200 * DAY : a % 2 === 0 ? DAY : (b % 10) * MINUTE;
    await turnDays(room.store, room.clock.at);
    await endPins(room.store, room.clock.at);
  },
} satisfies Record<string, (world: World, a: number, b: number) => Promise<void>>;

const number = fc.nat({ max: 99 });
const often = (weight: number, ...names: (keyof typeof ACTS)[]) => ({ weight, arbitrary: fc.tuple(fc.constantFrom(...names), number, number) });

/** Any act, those that happen often more often. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  often(5, "publish"),
  often(5, "edit", "correct", "withdraw", "move", "passTime"),
  often(5, "comment", "column", "show", "editionWord", "event"),
  often(4, "arrange", "arrangeSection", "renameSection", "moveSection", "changeSite", "changeSource"),
);

export function take(world: World, [act, a, b]: Step): Promise<void> {
  return ACTS[act](world, a, b);
}

function bodyOf(a: number, b: number): string {
  const subject = SUBJECTS[a % SUBJECTS.length] ?? [];
  const sentences = [0, 1, 2, 3].map((i) => subject[(a + b + i * i) % subject.length]);
  return `<p>${sentences.join("，")}。</p><p>第${b}次记录，编号${a}。</p>`;
}

/** Changes one of the public articles, if there are any. */
async function changed({ articles }: World, which: number, change: (id: string, basedOn: string) => Promise<string | null>): Promise<void> {
  const [id, basedOn] = [...articles][which % Math.max(articles.size, 1)] ?? [];
  if (id === undefined || basedOn === undefined) return;
  const revisionId = await change(id, basedOn);
  if (revisionId === null) articles.delete(id);
  else articles.set(id, revisionId);
}

/** Two sections may not have one address; then nothing happens. */
function orTaken(error: { code?: string }): void {
  if (error.code !== "conflict" && error.code !== "invalid") throw error;
}

/** Addresses that there are, were, or might be. */
export async function addressesOf({ room, paths }: World): Promise<string[]> {
  const sections = await sectionsOf(room.store, "hecheng");
  const fronts = [
    ...sections.map(({ path }) => `/${path}/`),
    "/xinwen/",
    "/xinwen/shizheng/",
    "/tiyu/",
    "/yaowen/",
    "/lm1/",
    "/blogs/",
    "/blogs/hepan/",
    "/authors/%E8%AE%B8%E6%A1%A5/",
    "/podcasts/yehua/",
  ];
  const days = AGES.map((age) => new Date(room.clock.at - age).toISOString().slice(0, 10).replaceAll("-", "/"));
  const fixed = ["/", "/today", "/pictures", "/sitemap", "/about", "/copyright", "/follow", "/feed.xml", "/manifest.webmanifest", "/keine"];
  const lists = [
    "/podcasts",
    "/podcasts/yehua",
    "/hant/",
    "/hant/xinwen/",
    "/sitemap.xml",
    "/sitemap-pages.xml",
    "/news-sitemap.xml",
    "/robots.txt",
    "/api/v1/sections",
    "/events/",
    "/sitemap-events.xml",
    ...EVENTS.flatMap((id) => [`/events/${id}`, `/hant/events/${id}`, `/events/${id}/feed.xml`]),
  ];
  return [
    ...fixed,
    ...lists,
    ...fronts,
    ...fronts.map((front) => `${front}feed.xml`),
    ...days.flatMap((day) => [
      `/${day}/`,
      `/${day.slice(0, 7)}/`,
      `/sitemap-${day.slice(0, 7).replace("/", "-")}.xml`,
      `/boxes/calendar-${day.slice(0, 7).replace("/", "-")}`,
    ]),
    ...[...paths].flatMap((path) => [path, `/hant${path}`]),
  ];
}
