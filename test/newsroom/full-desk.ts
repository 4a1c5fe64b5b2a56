import type { Browser, Page } from "playwright-core";
import type { ArticleText } from "../../src/core/article.ts";
import { text } from "../store/fixture.ts";
import { ask } from "./ask.ts";
import { type Colleague, invitation, joins } from "./join.ts";

/** A newsroom in the middle of its day, and the articles at each of its stages. */
export interface FullDesk {
  chief: Colleague;
  reporter: Colleague;
  articles: { draft: string; returned: string; review: string; halfSigned: string; scheduled: string; withdrawn: string; digest: string };
}

/** Fills the demo's newsroom: three colleagues, an invitation that is still open, an article at every stage. */
export async function fullDesk(browser: Browser, city: string, firstLink: string): Promise<FullDesk> {
  const chief = await joins(browser, city, { hash: new URL(firstLink).hash, name: "林岫", email: "lin@yunzhou.example" });
  const place = await reviewedTwice(chief.page);
  const reporter = await joins(browser, city, { hash: await invitation(chief.page, city, "记者"), name: "许桥", email: "xu@yunzhou.example" });
  const editor = await joins(browser, city, { hash: await invitation(chief.page, city, "编辑"), name: "何砚", email: "he@yunzhou.example" });
  await ask(chief.page, "POST /invitations", { label: "顾青（体育）", grants: [{ role: "reviewer", siteId: place.siteId, sectionId: null }] });
  const desk = { chief: chief.page, reporter: reporter.page, editor: editor.page, place };
  const articles = {
    draft: (await opened(desk, DRAFT)).articleId,
    returned: await returned(desk),
    review: await inReview(desk),
    halfSigned: (await signedOnce(desk, HALF_SIGNED)).articleId,
    scheduled: await scheduled(desk),
    withdrawn: await withdrawn(desk),
    digest: await digest(desk),
  };
  return { chief, reporter, articles };
}

interface Place {
  siteId: string;
  sectionId: string;
}

interface Desk {
  chief: Page;
  reporter: Page;
  editor: Page;
  place: Place;
}

interface Opened {
  articleId: string;
  revisionId: string;
}

/** Compiled of the first paragraphs of two reports that came in. */
async function digest({ chief, place }: Desk): Promise<string> {
  const { reports } = await ask<{ reports: { id: string }[] }>(chief, "GET /reports");
  const parts = reports.slice(0, 2).flatMap(({ id }) => [0, 1].map((paragraph) => ({ reportId: id, position: 0, paragraph })));
  const wish = { parts, headline: "两家通讯社同日报道", sectionId: place.sectionId };
  return (await ask<{ articleId: string }>(chief, `POST /sites/${place.siteId}/digests`, wish)).articleId;
}

const paragraphs = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join("");
const OURS = { sourceName: "云州在线", byline: ["许桥"], editor: "何砚" };
const DRAFT = text({
  ...OURS,
  headline: "云州老城区十二条背街小巷年内完成雨污分流改造，沿线居民出行安排同步公布",
  bodyHtml: paragraphs("老城区背街小巷雨污分流改造本月开工，涉及十二条街巷。", "施工分三段进行，每段工期不超过四十天。"),
});
const REVIEW = text({
  ...OURS,
  headline: "北坡旧采石场改建的地质公园下月试开放，首批开放三条步道",
  desk: "云州",
  bodyHtml: paragraphs(
    "北坡地质公园下月一日起试开放，首批开放三条步道，全长六公里，试开放期间免费预约入园。",
    "公园由停产二十年的采石场改建而成。施工方保留了三处采石断面，沿断面修建了观景台，并在坑底蓄水成湖，湖面约四公顷。",
    "公园管理处负责人周听澜说，试开放期间每天限额三千人，分上下午两个时段入园，遇大风和暴雨当日闭园，已预约的可以改期一次。",
    "从云州火车站可乘二十六路公共汽车到北坡站下车，步行约五百米到南门。",
  ),
});
const RETURNED = text({
  ...OURS,
  headline: "三座社区食堂本周起延长晚餐供应时间，老年人凭证可享八折",
  bodyHtml: paragraphs("三座社区食堂本周起把晚餐供应时间延长到二十时，六十五岁以上老人凭证就餐可享八折。"),
});
const HALF_SIGNED = text({
  ...OURS,
  headline: "云州图书馆新馆试运行首周接待读者四万余人次，夜间借阅占三成",
  bodyHtml: paragraphs(
    "云州图书馆新馆试运行满一周，共接待读者四万二千余人次，借出图书两万六千册，其中晚六时以后借出的占三成。",
    "新馆位于望河路东端，设座位一千八百个，每天开放到二十二时。少儿阅览区双休日需要预约，其余区域凭身份证或读者证入馆。",
    "馆长秦以宁说，夜间读者多是附近上班的人，图书馆因此把自助借还机从四台加到九台，并在一层留出一处通宵还书口。",
    "旧馆七月底闭馆，馆藏地方文献随后迁入新馆四层，预计十月开放查阅。",
  ),
});
const SCHEDULED = text({
  ...OURS,
  headline: "下周一起云州至望河口城际列车增开早晚高峰各两对",
  bodyHtml: paragraphs("下周一起，云州至望河口城际列车在早晚高峰各增开两对，全天开行增至二十八对。"),
});

/** 时事新闻 of the city, which from now on asks for two reviews. */
async function reviewedTwice(page: Page): Promise<Place> {
  const { sites } = await ask<{ sites: { id: string; sections: { id: string; path: string }[] }[] }>(page, "GET /sites");
  const site = sites.find(({ id }) => id === "yunzhou");
  const section = site?.sections.find(({ path }) => path === "xinwen/shizheng");
  if (!site || !section) throw new Error("the demo has no 时事新闻");
  await ask(page, `PUT /sites/${site.id}/sections/${section.id}/reviews`, { reviews: 2 });
  return { siteId: site.id, sectionId: section.id };
}

function opened({ reporter, place }: Desk, written: ArticleText): Promise<Opened> {
  return ask<Opened>(reporter, "POST /articles", { text: written, places: [place] });
}

async function submitted(desk: Desk, written: ArticleText): Promise<Opened> {
  const made = await opened(desk, written);
  await ask(desk.reporter, `POST /articles/${made.articleId}/submission`, { revisionId: made.revisionId });
  return made;
}

async function signedOnce(desk: Desk, written: ArticleText): Promise<Opened> {
  const made = await submitted(desk, written);
  await ask(desk.editor, `POST /articles/${made.articleId}/signatures`, { revisionId: made.revisionId, step: 1 });
  return made;
}

async function inReview(desk: Desk): Promise<string> {
  const { articleId } = await submitted(desk, REVIEW);
  const note = { text: "“三千人”是全天还是每个时段？请与管理处核对。", quote: "每天限额三千人", paragraph: 2 };
  await ask(desk.editor, `POST /articles/${articleId}/notes`, note);
  return articleId;
}

async function returned(desk: Desk): Promise<string> {
  const { articleId } = await submitted(desk, RETURNED);
  await ask(desk.editor, `POST /articles/${articleId}/returns`, { reason: "请补上三座食堂的地址，折扣从哪天起要写明。" });
  return articleId;
}

async function scheduled(desk: Desk): Promise<string> {
  const { articleId, revisionId } = await signedOnce(desk, SCHEDULED);
  await ask(desk.chief, `POST /articles/${articleId}/signatures`, { revisionId, step: 2 });
  const tomorrow = Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 86_400_000;
  await ask(desk.editor, `PUT /articles/${articleId}/schedule`, { revisionId, at: tomorrow });
  return articleId;
}

/** A text of the demo, withdrawn; the one beside it corrected. */
async function withdrawn({ chief }: Desk): Promise<string> {
  const { articles } = await ask<{ articles: { id: string }[] }>(chief, "GET /articles?stage=public&limit=20");
  const [first, second] = articles.slice(8);
  if (!first || !second) throw new Error("the demo has no public articles");
  const { revision } = await ask<{ revision: { id: string } }>(chief, `GET /articles/${second.id}`);
  const correction = { basedOn: revision.id, text: null, why: "", urgent: null, notice: "初稿所写的开放日期有误，现已更正。" };
  await ask(chief, `POST /articles/${second.id}/correction`, correction);
  await ask(chief, `POST /articles/${first.id}/withdrawal`, { notice: "因信息有误，本稿撤回，谨向读者致歉。" });
  return first.id;
}
