import assert from "node:assert/strict";
import type { EventTold } from "../src/core/event-page.ts";
import type { DispatchMatter } from "../src/group/telling/matter.ts";
import { putPublicEvent } from "../src/newsroom/events/put-public-event.ts";
import { chainEvent, nameStory } from "../src/newsroom/events/story-acts.ts";
import { addEvent } from "../src/store/events/new-event.ts";
import type { Store } from "../src/store/store.ts";

/** 2026-05-14 08:00 in Shanghai. */
const MORNING = Date.UTC(2026, 4, 14, 0);
const HOUR = 3_600_000;

const none = { articleId: null, dateInferred: false, copyOf: null, quotations: [], people: [], places: [], organisations: [] };

/** The Xiling dam, a happening of our own: three agencies, a copy, a report that comes late and one of the site's own. */
export const DAM: readonly DispatchMatter[] = [
  {
    ...none,
    ...{ dispatchId: "d1", sourceName: "沙洲社", at: MORNING, url: "https://shazhou.example/1", headline: "溪岭水库大坝出现渗漏 下游三村连夜转移" },
    paragraphs: [
      "沙洲社溪岭5月14日电（记者 余晓）溪岭水库大坝13日深夜出现渗漏，下游三个村庄的一千二百名村民连夜转移到县城的学校。",
      "县长范岚在现场表示，大坝主体是安全的，村民可以放心。",
      "水库管理处说，渗漏点位于左岸第四坝段，水位已经降低两米。",
      "附近的采石场近来夜间放炮，老人们说入夏以来井水一直发浑。",
      "县里从十里外的粮站调来棉被六百床，学校食堂通宵烧水。",
      "它们要在天亮以前发到各个教室。也有人不肯走，说要看着家里的猪。村干部一户一户敲门，把最后一位老人背上了车，那时已经是凌晨三点。",
      "这座水库建成四十年，灌溉两岸三万亩茶园，去年冬天才做过一次全面检修，检修报告没有提到左岸。它的水面有六平方公里，最深处四十一米，库里养着鲢鱼和青鱼，往年这时候正要开网。",
    ],
    quotations: [
      { speaker: "范岚", role: "溪岭县县长", text: "大坝主体是安全的，村民可以放心", direct: false, via: null },
      { speaker: "水库管理处", role: null, text: "渗漏点位于左岸第四坝段，水位已经降低两米", direct: false, via: null },
    ],
    ...{ people: ["范岚"], places: ["溪岭"], organisations: ["水库管理处"] },
  },
  {
    ...none,
    ...{ dispatchId: "d2", sourceName: "河湾晚报", at: MORNING + HOUR, url: "https://hewan.example/a?b=1&c=2", headline: "溪岭水库渗漏下游转移" },
    copyOf: "d1",
    paragraphs: ["溪岭水库大坝13日深夜出现渗漏，下游三个村庄的一千二百名村民连夜转移到县城的学校。"],
    quotations: [{ speaker: "范岚", role: "县长", text: "大坝主体是安全的，村民可以放心", direct: false, via: "沙洲社" }],
    ...{ people: ["范岚"], places: ["溪岭"] },
  },
  {
    ...none,
    ...{ dispatchId: "d3", sourceName: "北原通讯社", at: MORNING + 3 * HOUR, url: "https://beiyuan.example/3", headline: "一千二百人因水库渗漏转移" },
    paragraphs: [
      "北原通讯社溪岭5月14日电 下游三个村庄的一千二百名村民14日凌晨转移到县城的学校，此前溪岭水库大坝深夜出现渗漏。",
      "“大坝主体是安全的，请村民放心，今天中午以前会有结果。”县长范岚对记者说。",
      "省水利厅派出的九名专家乘直升机抵达，将用声呐检查水下的坝面。",
      "教室里的课桌拼成了床，送饭的志愿者看见孩子们天亮时还趴在地图上画画。",
    ],
    quotations: [{ speaker: "范岚", role: "溪岭县县长", text: "大坝主体是安全的，请村民放心，今天中午以前会有结果", direct: true, via: null }],
    ...{ people: ["范岚"], places: ["溪岭"], organisations: ["省水利厅"] },
  },
  {
    ...none,
    ...{ dispatchId: "d4", sourceName: "湖畔日报", at: MORNING + 9 * HOUR, url: null, headline: "渗漏止住 村民后天回家", dateInferred: true },
    paragraphs: [
      "溪岭水库左岸第四坝段的渗漏14日下午已经止住，专家用声呐检查后认为坝面没有新的裂缝。",
      "省水利厅总工程师柳长青说，村民最早16日可以回家。",
      "县里给每户转移的村民发放三百元补助，学校食堂一日供应三餐。",
    ],
    quotations: [{ speaker: "柳长青", role: "省水利厅总工程师", text: "村民最早16日可以回家", direct: false, via: null }],
    ...{ people: ["柳长青", "范岚"], places: ["溪岭"], organisations: ["省水利厅"] },
  },
];

/** Makes events public on a site, each of one story with the first, and returns the story's id. */
export async function chainedEvents(store: Store, siteId: string, told: readonly EventTold[], title: string | null = null): Promise<string> {
  const [first, ...others] = told;
  assert.ok(first);
  for (const one of told) {
    await store.act((act) => addEvent(act, one.id, one));
    await store.act((act) => putPublicEvent(act, siteId, one, []));
  }
  for (const { id } of others) await chainEvent(store, { id: "s0" }, id, first.id);
  const { storyId } = await store.write.selectFrom("events").select("storyId").where("id", "=", first.id).executeTakeFirstOrThrow();
  assert.ok(storyId);
  if (title !== null) await nameStory(store, { id: "s0" }, storyId, title);
  return storyId;
}
