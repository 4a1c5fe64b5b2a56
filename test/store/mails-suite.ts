import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { sendMails } from "../../src/deliver/send-mails.ts";
import type { Mail } from "../../src/fetch/send-mail.ts";
import { Unsent } from "../../src/fetch/unsent.ts";
import { forgetExpired } from "../../src/store/forget-expired.ts";
import { mailState } from "../../src/store/mail-state.ts";
import { wantMail } from "../../src/store/want-mail.ts";
import { type DatabaseFor, MINUTE, type Newsroom, openNewsroom } from "./fixture.ts";

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WANTED = { siteId: "hecheng", linkId: null, recipient: "shen@hecheng.example", subject: "河城在线：试", body: "一封信。", worth: DAY };

/** The outbox, on the engine that `databaseFor` names. */
export function mailsSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  before(async () => {
    room = await openNewsroom(databaseFor);
  });
  beforeEach(() => room.store.act(({ db }) => db.deleteFrom("mails").execute()));
  after(() => room.close());

  const want = () => room.store.act((act) => wantMail(act, WANTED));
  const row = () => room.store.write.selectFrom("mails").selectAll().executeTakeFirstOrThrow();
  const away = (fail: Unsent) => ({ send: () => Promise.reject(fail), from: null });
  const unreachable = away(new Unsent("connect ECONNREFUSED", false));
  const taken: Mail[] = [];
  const post = { send: async (mail: Mail) => void taken.push(mail), from: "news@hecheng.example" };

  test("a letter of an act that fails is never sent, one of an act that is done is sent once", async () => {
    const failed = room.store.act(async (act) => {
      await wantMail(act, WANTED);
      throw new Error("no");
    });
    await assert.rejects(failed);
    await want();
    await sendMails(room.store, post, room.clock.at);
    await sendMails(room.store, post, room.clock.at);
    assert.equal(taken.length, 1);
    const { id, ...mail } = taken.splice(0)[0] as Mail;
    const from = { name: "河城在线", address: "news@hecheng.example" };
    assert.deepEqual(mail, { from, to: WANTED.recipient, subject: WANTED.subject, text: WANTED.body, at: room.clock.at });
    assert.ok(id.length > 10);
  });

  test("what was sent leaves nothing of the letter, and is forgotten after a month", async () => {
    await want();
    await sendMails(room.store, post, room.clock.at);
    taken.splice(0);
    const { recipient, subject, body, outcome, endedAt } = await row();
    assert.deepEqual([recipient, subject, body, outcome, endedAt], ["", "", "", "sent", room.clock.at]);
    await forgetExpired(room.store, room.clock.at + 29 * DAY);
    await row();
    await forgetExpired(room.store, room.clock.at + 30 * DAY);
    await assert.rejects(row());
  });

  test("a letter that no server takes is tried again later and later, and given up when it is worth nothing, visibly", async () => {
    const began = room.clock.at;
    await want();
    const waits: number[] = [];
    for (let last = began; (await row()).endedAt === null; ) {
      const { dueAt } = await row();
      room.clock.at = dueAt;
      if (dueAt > began) await sendMails(room.store, post, dueAt - 1);
      await sendMails(room.store, unreachable, dueAt);
      waits.push((dueAt - last) / 1_000);
      last = dueAt;
    }
    assert.deepEqual(taken, [], "nothing is sent before it is due");
    assert.deepEqual(waits.slice(0, 9), [0, 30, 60, 120, 240, 480, 960, 1_920, 3_600]);
    assert.ok(room.clock.at - began < DAY);
    const { outcome, problem, recipient } = await row();
    assert.deepEqual([outcome, problem, recipient], ["expired", "connect ECONNREFUSED", ""]);
    assert.deepEqual(await mailState(room.store, room.clock.at), { waiting: 0, late: 0, lost: 1, problem: "connect ECONNREFUSED" });
    assert.equal((await mailState(room.store, room.clock.at + 8 * DAY)).lost, 0);
    room.clock.at = began;
  });

  test("a letter that waits for over ten minutes is late", async () => {
    await want();
    await sendMails(room.store, unreachable, room.clock.at);
    const state = (after: number) => mailState(room.store, room.clock.at + after);
    assert.deepEqual(await state(9 * MINUTE), { waiting: 1, late: 0, lost: 0, problem: "connect ECONNREFUSED" });
    assert.equal((await state(11 * MINUTE)).late, 1);
  });

  test("an address that its server refuses for good is not tried again, and is no fault of ours", async () => {
    await want();
    await sendMails(room.store, away(new Unsent("550 no such user", true)), room.clock.at);
    assert.equal((await row()).outcome, "refused");
    assert.equal((await mailState(room.store, room.clock.at)).lost, 0);
  });

  test("while one worker has a letter in hand no other takes it; one that took too long writes nothing", async () => {
    await want();
    const slow = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const hold = () => {
      begun.resolve();
      return slow.promise;
    };
    const first = sendMails(room.store, { send: hold, from: null }, room.clock.at);
    await begun.promise;
    await sendMails(room.store, post, room.clock.at + MINUTE);
    assert.equal(taken.length, 0);
    await sendMails(room.store, unreachable, room.clock.at + 3 * MINUTE);
    slow.resolve();
    await first;
    const { endedAt, problem, fence } = await row();
    assert.deepEqual([endedAt, problem, fence], [null, "connect ECONNREFUSED", 2]);
  });

  test("two workers at once send each letter once", async () => {
    for (let n = 0; n < 12; n++) await want();
    await Promise.all([1, 2].map(() => sendMails(room.store, post, room.clock.at)));
    await sendMails(room.store, post, room.clock.at);
    assert.equal(new Set(taken.map(({ id }) => id)).size, 12);
    assert.equal(taken.splice(0).length, 12);
  });

  test("what fails otherwise is a fault: it is thrown whole, and the letter is tried again when the hand that had it is given up", async () => {
    await want();
    const fault = new TypeError("a fault");
    await assert.rejects(sendMails(room.store, { send: () => Promise.reject(fault), from: null }, room.clock.at), fault);
    await sendMails(room.store, post, room.clock.at + 3 * MINUTE);
    assert.equal(taken.splice(0).length, 1);
  });
}
