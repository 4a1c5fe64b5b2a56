import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createSource } from "../../src/newsroom/administration/change-source.ts";
import { silenceMark } from "../../src/newsroom/checks/silence-mark.ts";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { figuresCsv } from "../../src/newsroom/figures/figures-csv.ts";
import { type Figures, figuresOf } from "../../src/newsroom/figures/figures-of.ts";
import { publish } from "../../src/newsroom/publish.ts";
import { writeFromReport } from "../../src/newsroom/reports/write-from-report.ts";
import { keepReport } from "../../src/store/reports.ts";
import { ACTOR, type DatabaseFor, MINUTE, MORNING, type Newsroom, openNewsroom, published, text } from "./fixture.ts";
import { newReport } from "./new-report.ts";

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const AGENCY = {
  names: { zh: ["远河社"] },
  kind: "agency" as const,
  licence: "licensed" as const,
  clause: null,
  homepage: null,
  zone: "Asia/Shanghai",
};

/** Figures on the engine that `databaseFor` names. */
export function figuresSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  let figures: Figures;
  const asked = (siteId: string | null, zone = "Asia/Shanghai") => figuresOf(room.store, { days: "7", zone, siteId });

  /** Two reports three days ago, one of yesterday late in the evening; one article of each but the second, and one that was imported. */
  before(async () => {
    room = await openNewsroom(databaseFor);
    const { store, clock } = room;
    const sourceId = await createSource(store, ACTOR, AGENCY);
    const come = async (headline: string, at: number, from: string | null) => {
      clock.at = at;
      return (await keepReport(store, ACTOR, { ...newReport(headline), sourceId: from })).reportId;
    };
    const write = async (reportId: string, place: string, [createdAt, publishedAt]: [number, number]) => {
      clock.at = createdAt;
      const { articleId, revisionId } = await writeFromReport(store, ACTOR, reportId, { places: [room.place(place)] });
      clock.at = publishedAt;
      await silenceMark(store, ACTOR, articleId, { rule: "reprint", words: null }, "简讯无署名");
      await publish(store, { id: "s-other", name: "别人" }, articleId, revisionId, { kind: "urgent", reason: "试" });
    };
    const first = await come("一", MORNING - 3 * DAY, sourceId);
    await come("二", MORNING - 3 * DAY + MINUTE, null);
    const third = await come("三", MORNING - 10 * HOUR - MINUTE, sourceId);
    await write(first, "hecheng:tiyu", [MORNING - 3 * DAY + 10 * MINUTE, MORNING - 3 * DAY + 30 * MINUTE]);
    await write(third, "gangwan:yaowen", [MORNING - 2 * HOUR, MORNING - HOUR]);
    clock.at = MORNING;
    await published(room);
    await createArticle(store, ACTOR, { text: text({ headline: "还在写" }), places: [room.place("gangwan:yaowen")] });
    figures = await asked(null);
  });
  after(() => room.close());

  test("what came in is counted by the days of the zone, by source and by channel", async () => {
    assert.deepEqual(figures.days.slice(-4), ["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02"]);
    assert.deepEqual(figures.cameIn.days, [0, 0, 0, 2, 0, 1, 0]);
    assert.deepEqual(
      figures.cameIn.sources.map(({ name, n }) => [name, n]),
      [
        ["远河社", 2],
        [null, 1],
      ],
    );
    assert.deepEqual(figures.cameIn.channels, [{ id: "", name: null, n: 3 }]);
    const moscow = await asked(null, "Europe/Moscow");
    assert.deepEqual(moscow.cameIn.days, [0, 0, 0, 2, 0, 1, 0]);
    const auckland = await asked(null, "Pacific/Auckland");
    assert.deepEqual(auckland.cameIn.days.slice(-2), [0, 1], "there it was the next morning");
    await assert.rejects(asked(null, "Nowhere/Else"), { code: "invalid", field: "zone" });
  });

  test("what went out is counted by day, site, section and person", () => {
    const { days, sites, sections, people } = figures.wentOut;
    assert.deepEqual(days, [0, 0, 0, 1, 0, 0, 2]);
    assert.deepEqual(
      sites.map(({ id, n }) => [id, n]),
      [
        ["hecheng", 2],
        ["gangwan", 1],
      ],
    );
    assert.deepEqual(
      sections.map(({ name, n }) => [name, n]).sort(),
      [
        ["河城在线 › 体育", 1],
        ["河城在线 › 道路", 1],
        ["港湾网 › 要闻", 1],
      ].sort(),
    );
    assert.deepEqual(people, [
      { id: ACTOR.id, name: null, n: 3, published: 1 },
      { id: "s-other", name: null, n: 0, published: 2 },
    ]);
  });

  test("sources that articles used, and how long it took; what was imported took no time", () => {
    const { sources, fromReport, fromDraft } = figures.wentOut;
    assert.deepEqual(
      sources.map(({ name, n }) => [name, n]),
      [["远河社", 2]],
    );
    assert.deepEqual(fromReport, { n: 2, median: 30 * MINUTE, ninety: 9 * HOUR + MINUTE });
    assert.deepEqual(fromDraft, { n: 2, median: 20 * MINUTE, ninety: HOUR });
  });

  test("a site's figures are of what went out on it, and of what waits there", async () => {
    const { wentOut, cameIn, waiting } = await asked("gangwan");
    assert.deepEqual(wentOut.days, [0, 0, 0, 0, 0, 0, 1]);
    assert.deepEqual(
      wentOut.sites.map(({ id }) => id),
      ["gangwan"],
    );
    assert.deepEqual(cameIn, figures.cameIn);
    assert.deepEqual(waiting, [{ stage: "draft", step: 0, n: 1, oldest: MORNING }]);
    assert.deepEqual((await asked("hecheng")).waiting, []);
  });

  test("as a file each number is a line", () => {
    const lines = figuresCsv(figures).split("\r\n");
    assert.equal(lines[0], "\uFEFFfigure,id,name,value");
    for (const line of ["reports by day,2026-02-27,,2", "from report to publication,90th percentile minutes,,541", "waiting now,draft,,1"])
      assert.ok(lines.includes(line), line);
  });
}
