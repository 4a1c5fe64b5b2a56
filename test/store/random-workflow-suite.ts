import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { Refused } from "../../src/core/refused.ts";
import type { Staff } from "../../src/core/staff.ts";
import { correct, correctUrgently } from "../../src/newsroom/correct.ts";
import { edit } from "../../src/newsroom/edit.ts";
import { move } from "../../src/newsroom/move.ts";
import { publish, publishUrgently } from "../../src/newsroom/publish.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { embargo } from "../../src/newsroom/workflow/embargo.ts";
import { freeze } from "../../src/newsroom/workflow/freeze.ts";
import { freezeOf } from "../../src/newsroom/workflow/freeze-of.ts";
import { liftEmbargo } from "../../src/newsroom/workflow/lift-embargo.ts";
import { recall } from "../../src/newsroom/workflow/recall.ts";
import { schedule } from "../../src/newsroom/workflow/schedule.ts";
import { sendBack } from "../../src/newsroom/workflow/send-back.ts";
import { setReviews } from "../../src/newsroom/workflow/set-reviews.ts";
import { sign } from "../../src/newsroom/workflow/sign.ts";
import { submit } from "../../src/newsroom/workflow/submit.ts";
import { unfreeze } from "../../src/newsroom/workflow/unfreeze.ts";
import { unschedule } from "../../src/newsroom/workflow/unschedule.ts";
import { firstBrokenAudit } from "../../src/store/audit.ts";
import { publishedArticle } from "../../src/store/published/published-article.ts";
import { publishDue } from "../../src/worker/publish-due.ts";
import { ACTOR, type DatabaseFor, MINUTE, type Newsroom, openNewsroom, text } from "./fixture.ts";
import { CHIEF, drafted, EDITOR, person, REVIEWER, WRITER } from "./people.ts";

const PEOPLE = [WRITER, EDITOR, REVIEWER, CHIEF, person("s-editor-2", "editor"), person("s-chief-2", "chief")];
const SECTIONS = ["hecheng:xinwen", "hecheng:xinwen/shizheng", "hecheng:xinwen/shizheng/daolu", "hecheng:tiyu"];
/** Articles that the acts of one run fall upon: few, so that acts meet. */
const ARTICLES = 6;
const ACTS_IN_A_RUN = 250;

interface Target {
  room: Newsroom;
  staff: Staff;
  articleId: string;
  revisionId: string;
  n: number;
}

/** Every act, however unlikely to be allowed just then; `n` varies what it is given. */
const ACTS: Readonly<Record<string, { weight: number; take(target: Target): Promise<unknown> }>> = {
  submit: { weight: 6, take: ({ room, staff, articleId, revisionId }) => submit(room.store, staff, articleId, revisionId) },
  sign: {
    weight: 14,
    async take({ room, staff, articleId, revisionId }) {
      const { step } = await room.store.write.selectFrom("articleWork").select("step").where("articleId", "=", articleId).executeTakeFirstOrThrow();
      await sign(room.store, staff, articleId, { revisionId, step });
    },
  },
  publish: { weight: 5, take: ({ room, staff, articleId, revisionId }) => publish(room.store, staff, articleId, revisionId, { kind: "signed" }) },
  schedule: {
    weight: 6,
    take: ({ room, staff, articleId, revisionId, n }) => schedule(room.store, staff, articleId, { revisionId, at: room.clock.at + n * MINUTE }),
  },
  edit: {
    weight: 3,
    take: ({ room, staff, articleId, revisionId, n }) => edit(room.store, staff, articleId, { basedOn: revisionId, text: headed(n), why: "" }),
  },
  recall: { weight: 1, take: ({ room, staff, articleId }) => recall(room.store, staff, articleId) },
  sendBack: { weight: 1, take: ({ room, staff, articleId }) => sendBack(room.store, staff, articleId, "改") },
  urgent: { weight: 1, take: ({ room, staff, articleId, revisionId }) => publishUrgently(room.store, staff, articleId, revisionId, "急") },
  unschedule: { weight: 1, take: ({ room, staff, articleId }) => unschedule(room.store, staff, articleId) },
  embargo: { weight: 1, take: ({ room, staff, articleId, n }) => embargo(room.store, staff, articleId, room.clock.at + n * MINUTE) },
  liftEmbargo: { weight: 1, take: ({ room, staff, articleId }) => liftEmbargo(room.store, staff, articleId) },
  correct: {
    weight: 2,
    take: ({ room, staff, articleId, revisionId: basedOn, n }) =>
      correct(room.store, staff, articleId, { basedOn, text: n % 3 === 0 ? null : headed(n), why: "", notice: "更正。" }, { kind: "signed" }),
  },
  correctUrgently: {
    weight: 1,
    take: ({ room, staff, articleId, revisionId: basedOn, n }) =>
      correctUrgently(room.store, staff, articleId, { basedOn, text: headed(n), why: "", notice: "更正。" }, "急"),
  },
  withdraw: { weight: 1, take: ({ room, staff, articleId }) => withdraw(room.store, staff, articleId, "撤。") },
  move: { weight: 1, take: ({ room, staff, articleId, n }) => move(room.store, staff, articleId, [room.place(SECTIONS[n % 4] ?? "")]) },
  reviews: {
    weight: 1,
    take: ({ room, n }) => room.store.act((act) => setReviews(act, ACTOR, room.place(SECTIONS[n % 4] ?? "").sectionId, n % 5 === 4 ? null : n % 5)),
  },
  freeze: { weight: 1, take: ({ room, staff }) => freeze(room.store, staff, "检修") },
  unfreeze: { weight: 3, take: ({ room, staff }) => unfreeze(room.store, staff) },
};

const step = fc.record({
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constant("wait") },
    ...Object.entries(ACTS).map(([name, { weight }]) => ({ weight, arbitrary: fc.constant(name) })),
  ),
  who: fc.nat({ max: PEOPLE.length - 1 }),
  which: fc.nat({ max: ARTICLES - 1 }),
  n: fc.integer({ min: 1, max: 12 }),
});

/** Random acts by several people upon a few texts; after each, whatever became public is held against what its publication needed. */
export function randomWorkflowSuite(databaseFor: DatabaseFor, acts: number): void {
  test(`after any of ${acts} acts, every public text has its signatures, nothing is early and nothing ran twice`, async () => {
    const room = await openNewsroom(databaseFor);
    const seen = new Set<string>();
    try {
      const property = fc.asyncProperty(fc.array(step, { minLength: ACTS_IN_A_RUN, maxLength: ACTS_IN_A_RUN }), async (steps) => {
        const articles: string[] = [];
        for (let i = 0; i < ARTICLES; i++) articles.push((await drafted(room, SECTIONS[i % 4])).articleId);
        for (const one of steps) {
          const before = await room.store.write.selectFrom("schedules").selectAll().where("doneAt", "is", null).execute();
          const embargoes = await room.store.write.selectFrom("embargoes").selectAll().execute();
          const wasFrozen = (await freezeOf(room.store.write)) !== null;
          room.clock.at += one.act === "wait" ? one.n * MINUTE : 1;
          if (one.act === "wait") await publishDue(room.store, room.clock.at, assert.ifError);
          else await take(room, one, articles[one.which] ?? "");
          for (const release of await newReleases(room, articles, seen)) {
            assert.ok(!wasFrozen, "published in a freeze");
            assert.ok(!embargoes.some(({ articleId, until }) => articleId === release.articleId && until > room.clock.at), "published under embargo");
            if (one.act !== "wait") continue;
            const due = before.filter(({ articleId, revisionId }) => articleId === release.articleId && revisionId === release.revisionId);
            assert.ok(due.length === 1 && (due[0]?.at ?? Number.POSITIVE_INFINITY) <= room.clock.at, "published without a schedule, or early");
          }
          if (one.act === "wait" && !wasFrozen) await requireCaughtUp(room);
        }
        await hold(room);
      });
      await fc.assert(property, { numRuns: Math.ceil(acts / ACTS_IN_A_RUN), endOnFailure: true });
      const released = await room.store.write.selectFrom("releases").selectAll().execute();
      const done = await room.store.write.selectFrom("schedules").selectAll().where("doneAt", "is not", null).execute();
      // Else the acts refused one another, and nothing was tried.
      assert.ok(
        released.filter(({ warrant, required }) => warrant === "signed" && required > 0).length > acts / 500,
        "few texts went the signed way",
      );
      assert.ok(done.length > acts / 1_000, "few schedules ran");
    } finally {
      await room.close();
    }
  });
}

async function take(room: Newsroom, { act, who, n }: { act: string; who: number; n: number }, articleId: string): Promise<void> {
  const { currentRevisionId: revisionId } = await room.store.write
    .selectFrom("articles")
    .select("currentRevisionId")
    .where("id", "=", articleId)
    .executeTakeFirstOrThrow();
  try {
    await ACTS[act]?.take({ room, staff: PEOPLE[who] ?? WRITER, articleId, revisionId, n });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

async function newReleases({ store }: Newsroom, articleIds: readonly string[], seen: Set<string>) {
  const rows = await store.write.selectFrom("releases").select(["articleId", "number", "revisionId"]).where("articleId", "in", articleIds).execute();
  const fresh = rows.filter(({ articleId, number }) => !seen.has(`${articleId} ${number}`));
  for (const { articleId, number } of fresh) seen.add(`${articleId} ${number}`);
  return fresh;
}

/** What was due and held back by nothing is done. */
async function requireCaughtUp({ store, clock }: Newsroom): Promise<void> {
  const left = await store.write
    .selectFrom("schedules")
    .leftJoin("embargoes", "embargoes.articleId", "schedules.articleId")
    .select(["schedules.articleId", "problem"])
    .where("doneAt", "is", null)
    .where("schedules.at", "<=", clock.at)
    .where(({ eb, or }) => or([eb("until", "is", null), eb("until", "<=", clock.at)]))
    .execute();
  assert.deepEqual(left, []);
}

async function hold(room: Newsroom): Promise<void> {
  const { write: db } = room.store;
  const revisions = new Map((await db.selectFrom("revisions").selectAll().execute()).map((row) => [row.id, row]));
  const signatures = await db.selectFrom("signatures").selectAll().execute();
  const releases = await db.selectFrom("releases").selectAll().orderBy("number").execute();
  for (const { articleId, revisionId, hash, at, required, warrant, reason, number } of releases) {
    const revision = revisions.get(revisionId);
    assert.equal(
      createHash("sha256")
        .update(revision?.text ?? "")
        .digest("hex"),
      hash,
      "released another text than was kept",
    );
    if (warrant === "urgent") assert.ok(reason, "urgent without a reason");
    if (warrant !== "signed") continue;
    const under = signatures.filter(
      (one) => one.articleId === articleId && one.revisionId === revisionId && one.hash === hash && one.at <= at && (one.voidedAt ?? at) >= at,
    );
    const steps = new Set(under.map((one) => one.step));
    for (let step = 1; step <= required; step++) assert.ok(steps.has(step), `release ${number} of ${articleId} lacks review ${step}`);
    assert.ok(!under.some(({ byId }) => byId === revision?.byId), "signed by who wrote it");
    assert.equal(new Set(under.map(({ byId }) => byId)).size, under.length, "one signed two reviews");
  }
  const standing = signatures.filter(({ voidedAt }) => voidedAt === null);
  assert.equal(new Set(standing.map(({ articleId, byId }) => `${articleId} ${byId}`)).size, standing.length, "one signed two reviews");
  for (const article of await db.selectFrom("articles").selectAll().where("publishedRevisionId", "is not", null).execute()) {
    const last = releases.filter(({ articleId }) => articleId === article.id).at(-1);
    assert.equal(last?.revisionId, article.publishedRevisionId, "public without a release");
    const shown = await publishedArticle(room.store, "hecheng", article.id);
    assert.equal(shown?.headline, JSON.parse(revisions.get(article.publishedRevisionId ?? "")?.text ?? "{}").headline);
    assert.equal(shown?.bodyHtml === "", article.state === "withdrawn", "a withdrawn text can be read");
  }
  assert.equal(await firstBrokenAudit(db), null);
}

function headed(n: number) {
  return text({ headline: `第${n}稿` });
}
