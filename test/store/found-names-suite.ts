import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Staff } from "../../src/core/staff.ts";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { candidates } from "../../src/newsroom/names/found/candidates.ts";
import { passName } from "../../src/newsroom/names/found/pass-name.ts";
import { addName } from "../../src/newsroom/names/name-acts.ts";
import { nameUses } from "../../src/newsroom/names/uses/name-uses.ts";
import { keepReport } from "../../src/store/reports.ts";
import { ACTOR, type DatabaseFor, MORNING, type Newsroom, openNewsroom, text } from "./fixture.ts";
import { newReport } from "./new-report.ts";

const DAY = 86_400_000;
const CHIEF: Staff = {
  id: "s-chief",
  sessionId: "n1",
  name: "总编",
  grants: [{ role: "chief", siteId: null, sectionId: null }],
  needsSecondFactor: false,
};
const ELSEWHERE: Staff = { ...CHIEF, id: "s-other", grants: [{ role: "editor", siteId: "gangwan", sectionId: null }] };

/** Names in what came in, on the engine that `databaseFor` names. */
export function foundNamesSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  const come = async (headline: string, body: string) => {
    const report = newReport(headline);
    room.clock.at += 1_000;
    return (await keepReport(room.store, ACTOR, { ...report, extracted: { ...report.extracted, body } })).reportId;
  };
  before(async () => {
    room = await openNewsroom(databaseFor);
  });
  after(() => room.close());

  test("a name that three reports hold and the table does not know is offered with a sentence, until it is known or put aside", async () => {
    const { store } = room;
    const told = (n: number) => `远河社河城电。市长陈远山第${n}次说，新桥今年通车。外长周海青没有到场。`;
    for (const n of [1, 2]) await come(`渡口消息${n}`, told(n));
    assert.deepEqual((await candidates(store)).candidates, [], "twice may be chance");
    const last = await come("渡口消息三", told(3));
    const offered = await candidates(store);
    assert.equal(offered.looked, 3);
    const mayor = offered.candidates.find(({ name }) => name === "陈远山");
    assert.deepEqual(mayor, {
      ...{ kind: "person", name: "陈远山", title: "市长", reports: 3, reportId: last, at: room.clock.at },
      sentence: "市长陈远山第3次说，新桥今年通车。",
    });
    await passName(store, ACTOR, { kind: "person", name: "周海青" }, true);
    await addName(store, ACTOR, { kind: "person", zh: "陈远山", ru: null, en: null, aliases: [], titles: [], country: null });
    const names = async () => (await candidates(store)).candidates.map(({ name }) => name);
    assert.ok(!(await names()).some((name) => ["陈远山", "周海青"].includes(name)));
    await passName(store, ACTOR, { kind: "person", name: "周海青" }, false);
    assert.ok((await names()).includes("周海青"));
  });

  test("where a name stands is found in any form and case, in reports of the last days and in articles that one may read", async () => {
    const { store, clock } = room;
    const form = { kind: "person" as const, zh: "拉文诺夫", ru: "Лавинов", en: null, aliases: [], titles: [], country: null };
    const id = await addName(store, ACTOR, form);
    clock.at = MORNING - 20 * DAY;
    await come("太早", "外长拉文诺夫到访。");
    clock.at = MORNING;
    const chinese = await come("到访", "外长拉文诺夫到访河城。");
    const russian = await come("Визит", "Встреча с Лавиновым прошла у реки.");
    await come("Другой", "Встреча с Лавинкиной прошла у реки.");
    const places = [room.place("hecheng:tiyu")];
    const { articleId } = await createArticle(store, ACTOR, { text: text({ headline: "访问", bodyHtml: "<p>拉文诺夫说，桥很好。</p>" }), places });
    const { reports, articles, isAll } = await nameUses(store, CHIEF, id);
    assert.deepEqual(
      reports.map((one) => one.id),
      [russian, chinese],
    );
    assert.deepEqual(
      articles.map((one) => one.id),
      [articleId],
    );
    assert.equal(isAll, true);
    assert.deepEqual((await nameUses(store, ELSEWHERE, id)).articles, []);
    await assert.rejects(nameUses(store, CHIEF, "N0"), { code: "not-found" });
  });

  test("of many uses the newest are told, and that there are more", async () => {
    const id = await addName(room.store, ACTOR, { kind: "place", zh: "远河口", ru: null, en: null, aliases: [], titles: [], country: null });
    for (let n = 0; n < 22; n++) await come(`第${n}条`, "远河口今天有雾。");
    const { reports, isAll } = await nameUses(room.store, CHIEF, id);
    assert.deepEqual([reports.length, reports[0]?.headline, isAll], [20, "第21条", false]);
  });
}
