import type { Site } from "../core/site.ts";
import { UNNAMED } from "../newsroom/administration/start-steps.ts";
import { arrange } from "../newsroom/arrange.ts";
import { defineSite } from "../newsroom/define-site.ts";
import type { Store } from "../store/store.ts";

const SETUP = { id: "system", name: "系统" };

/** What a newsroom starts from: an empty site on this machine with four sections, all to be changed. */
const FIRST_SITE: Omit<Site, "since"> = {
  id: "main",
  name: UNNAMED,
  tagline: "刚刚建好的新闻网站",
  hosts: ["localhost", "127.0.0.1"],
  origin: null,
  zone: "Asia/Shanghai",
  theme: "city",
  language: "zh-Hans",
  registration: "open",
  timeForm: "Y-M-D H:i:s",
  breadcrumb: { label: "您的位置：", separator: ">", home: "首页", here: "正文" },
  desk: null,
  signOff: null,
  clauses: {
    own: "凡注明来源为本站的作品，转载时请注明出处。",
    reprint: "凡注明其他来源的作品，均转载自其他媒体，转载目的在于传递更多信息，并不代表本站观点。",
    takedown: "如作品内容、版权等存在问题，请在一个月内与我们联系，我们会及时处理。",
  },
  registrations: [],
  about: "这里写网站的介绍。",
  contact: "这里写联系方式。",
  mourning: false,
};

const SECTIONS = [
  { slug: "yaowen", name: "要闻" },
  { slug: "bendi", name: "本地" },
  { slug: "jingji", name: "经济" },
  { slug: "wenhua", name: "文化" },
];

/** Makes the first, empty site. */
export async function defineFirstSite(store: Store, say: (line: string) => void): Promise<void> {
  const since = new Date(store.clock.now()).getUTCFullYear();
  const tree = await defineSite(store, SETUP, { site: { ...FIRST_SITE, since }, sections: SECTIONS });
  const picks = [
    { slot: "today" as const, title: "今日推荐", sectionId: null, articleIds: [], fill: true, size: 3 },
    { slot: "recommended" as const, title: "新闻推荐", sectionId: null, articleIds: [], fill: true, size: 6 },
  ];
  const boxes = tree.map(({ id, name }) => ({ slot: "home-box" as const, title: name, sectionId: id, articleIds: [], fill: true, size: 6 }));
  await arrange(store, SETUP, FIRST_SITE.id, [...picks, ...boxes]);
  say(`Made an empty site “${FIRST_SITE.id}”. Fill it with: dateline import PATH… --site ${FIRST_SITE.id} --section yaowen --publish`);
}
