import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Hono } from "hono";
import { sendMails } from "../../src/deliver/send-mails.ts";
import type { Mail } from "../../src/fetch/send-mail.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { askEmail, confirmEmail } from "../../src/portal/readers/change-email.ts";
import { changePassword } from "../../src/portal/readers/change-password.ts";
import { confirmRegistration } from "../../src/portal/readers/confirm-registration.ts";
import { erase } from "../../src/portal/readers/erase.ts";
import { exportData } from "../../src/portal/readers/export-data.ts";
import { dropFavourite, favouritesOf, isFavourite, keepFavourite } from "../../src/portal/readers/favourites.ts";
import { follow, followedSections, unfollow } from "../../src/portal/readers/follows.ts";
import { askPassword, resetPassword } from "../../src/portal/readers/forgotten-password.ts";
import type { Here } from "../../src/portal/readers/here.ts";
import { logIn } from "../../src/portal/readers/log-in.ts";
import { endSession } from "../../src/portal/readers/log-out.ts";
import { ownSessions } from "../../src/portal/readers/own-sessions.ts";
import { type Reader, readerOf } from "../../src/portal/readers/reader-of.ts";
import { register } from "../../src/portal/readers/register.ts";
import { rename } from "../../src/portal/readers/rename.ts";
import { noteLook, sinceLastTime } from "../../src/portal/readers/since.ts";
import { forgetExpired } from "../../src/store/forget-expired.ts";
import { secretHash } from "../../src/store/secret.ts";
import type { Passwords } from "../../src/web/accounts/passwords.ts";
import { ACTOR, type DatabaseFor, MINUTE, type Newsroom, openNewsroom, published, site } from "./fixture.ts";

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const PASSWORD = "三条河 在城南 汇成一片湖";
const OTHER = "四座桥 清早都 在雾里面";
const HERE: Here = { site: site({ registration: "open" }), isTraditional: false, port: 4000 };
const THERE: Here = { ...HERE, site: site({ id: "gangwan", name: "港湾网", hosts: ["gangwan.localhost"], registration: "open" }) };

/** Costs nothing; argon2id has tests of its own. */
const passwords: Passwords = {
  hash: async (password) => `hash of ${password}`,
  matches: async (stored, password) => stored === `hash of ${password}`,
};

/** Readers' accounts, what they keep, and the letters to them, on the engine that `databaseFor` names. */
export function readersSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  const letters: Mail[] = [];
  before(async () => {
    room = await openNewsroom(databaseFor);
  });
  after(() => room.close());

  let count = 0;
  /** Each test's people come from networks of their own. */
  const from = (n = ++count) => ({ network: `192.0.2.${n}`, userAgent: "试验浏览器" });
  const someone = () => `reader${++count}@hecheng.example`;
  const send = async () => {
    await sendMails(room.store, { send: async (mail) => void letters.push(mail), from: null }, room.clock.at);
    return letters.splice(0);
  };
  const tokenIn = (mail: Mail | undefined) => /token=([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? "";
  const refused =
    (code: string, field: string | null = null) =>
    (error: { code?: string; field?: string | null }) =>
      error.code === code && error.field === field;
  const whoAsks = async (secret: string, host = "hecheng.localhost"): Promise<Reader | null> => {
    const app = new Hono().get("/", async (c) => c.json(await readerOf(c, room)));
    const response = await app.request("/", { headers: { host, cookie: `dateline-reader=${secret}` } });
    return (await response.json()) as Reader | null;
  };
  const join = async (email = someone(), here = HERE, name = `读者${++count}`) => {
    await register(room.store, passwords, here, { email, name, password: PASSWORD }, from());
    const token = tokenIn((await send()).at(-1));
    const secret = await confirmRegistration(room.store, passwords, here, { token, name, password: PASSWORD }, from());
    const reader = await whoAsks(secret, here.site.hosts[0]);
    assert.ok(reader);
    return { email, name, secret, reader };
  };
  const rows = async (table: "readers" | "readerLinks" | "mails") => (await room.store.write.selectFrom(table).selectAll().execute()).length;

  test("an account begins when the letter is opened by one who knows the password, and not before", async () => {
    const email = someone();
    const before = await rows("readers");
    await register(room.store, passwords, HERE, { email: ` ${email.toUpperCase()} `, name: "沈河", password: PASSWORD }, from());
    assert.equal(await rows("readers"), before);
    await assert.rejects(logIn(room.store, passwords, "hecheng", { email, password: PASSWORD }, from()), refused("not-allowed"));
    const [letter] = await send();
    assert.deepEqual([letter?.to, letter?.from.address], [email, "no-reply@hecheng.localhost"]);
    const given = { token: tokenIn(letter), name: "沈河", password: PASSWORD };
    await assert.rejects(confirmRegistration(room.store, passwords, HERE, { ...given, password: OTHER }, from()), refused("not-allowed", "password"));
    await assert.rejects(confirmRegistration(room.store, passwords, THERE, given, from()), refused("not-found"));
    const secret = await confirmRegistration(room.store, passwords, HERE, given, from());
    const reader = await whoAsks(secret);
    assert.deepEqual([reader?.name, reader?.siteId, reader?.isBlocked, reader?.id[0]], ["沈河", "hecheng", false, "u"]);
    await assert.rejects(confirmRegistration(room.store, passwords, HERE, given, from()), refused("not-found"));
  });

  test("the store never holds a secret that opens anything: neither in the outbox nor beside the link", async () => {
    await register(room.store, passwords, HERE, { email: someone(), name: "石门人", password: PASSWORD }, from());
    const waiting = await room.store.write.selectFrom("readerLinks").select("tokenHash").orderBy("id", "desc").executeTakeFirst();
    assert.equal(waiting?.tokenHash, null);
    const token = tokenIn((await send())[0]);
    const all = JSON.stringify([
      await room.store.write.selectFrom("mails").selectAll().execute(),
      await room.store.write.selectFrom("readerLinks").selectAll().execute(),
    ]);
    assert.equal(token.length, 43);
    assert.ok(!all.includes(token));
  });

  test("registering with an address that has an account is answered the same, and costs the same one letter", async () => {
    const { email } = await join();
    await register(room.store, passwords, HERE, { email, name: "另一位读者", password: OTHER }, from());
    const known = await send();
    await register(room.store, passwords, HERE, { email: someone(), name: "又一位读者", password: OTHER }, from());
    const fresh = await send();
    assert.equal(known.length, 1);
    assert.equal(fresh.length, 1);
    assert.equal(tokenIn(known[0]), "");
    assert.equal((await whoAsks((await logIn(room.store, passwords, "hecheng", { email, password: PASSWORD }, from())).secret)) !== null, true);
  });

  test("a name that looks like another's, a bad password or address, and a closed site are refused with a sentence", async () => {
    const { name } = await join(someone(), HERE, "王小伟");
    const given = { email: someone(), name: "林渡", password: PASSWORD };
    const cases: [Partial<typeof given>, string, string][] = [
      [{ name: "王小偉" }, "conflict", "name"],
      [{ name: "x" }, "invalid", "name"],
      [{ email: "nirgends" }, "invalid", "email"],
      [{ password: "kurz" }, "invalid", "password"],
      [{ password: "password1234" }, "invalid", "password"],
    ];
    const before = [await rows("readerLinks"), await rows("mails")];
    for (const [wrong, code, field] of cases)
      await assert.rejects(register(room.store, passwords, HERE, { ...given, ...wrong }, from()), refused(code, field), JSON.stringify(wrong));
    const closed = { ...HERE, site: site({ registration: "closed" }) };
    await assert.rejects(register(room.store, passwords, closed, given, from()), refused("not-allowed"));
    assert.deepEqual([await rows("readerLinks"), await rows("mails")], before);
    assert.equal((await join(someone(), THERE, name)).name, name, "another site's names are its own");
  });

  test("a thousand registrations a minute stop at twenty of a network, five of a mailbox, three hundred in all", async () => {
    const ofSite = async () => {
      const row = await room.store.write
        .selectFrom("attempts")
        .select("tries")
        .where("counted", "=", secretHash("mails of gangwan"))
        .executeTakeFirst();
      return row?.tries ?? 0;
    };
    const before = await ofSite();
    const network = from();
    const tried = async (email: string, where: typeof network, n: number) =>
      register(room.store, passwords, THERE, { email, name: `来客${n}`, password: PASSWORD }, where).then(
        () => "taken",
        (error) => error.code,
      );
    const ofNetwork = [];
    for (let n = 0; n < 25; n++) ofNetwork.push(await tried(someone(), network, n));
    assert.deepEqual(ofNetwork, [...Array(20).fill("taken"), ...Array(5).fill("too-many")]);
    const mailbox = someone();
    const ofMailbox = [];
    for (let n = 0; n < 7; n++) ofMailbox.push(await tried(mailbox, { ...network, network: `2001:db8:0:${n}::/64` }, n));
    assert.deepEqual(ofMailbox, [...Array(5).fill("taken"), "too-many", "too-many"]);
    assert.equal((await ofSite()) - before, 25, "what was refused is not counted against the site");
    await room.store.act(({ db }) => db.updateTable("attempts").set({ tries: 299 }).where("counted", "=", secretHash("mails of gangwan")).execute());
    assert.deepEqual([await tried(someone(), from(), 1), await tried(someone(), from(), 2)], ["taken", "too-many"]);
    await register(room.store, passwords, HERE, { email: someone(), name: "本站的读者", password: PASSWORD }, from());
    room.clock.at += HOUR + MINUTE;
    assert.equal(await tried(someone(), network, 999), "taken", "an hour later it is over");
    await room.store.act(({ db }) => db.deleteFrom("mails").execute());
  });

  test("guessing is stopped after ten tries, for known and unknown addresses alike, and nobody learns which they were", async () => {
    const { email } = await join();
    for (const address of [email, someone()]) {
      const answers: string[] = [];
      for (let n = 0; n < 12; n++)
        answers.push(
          await logIn(room.store, passwords, "hecheng", { email: address, password: `falsch ${n}` }, from(7)).catch((error) => error.message),
        );
      assert.deepEqual(new Set(answers.slice(0, 10)), new Set(["The address or the password is not right."]));
      assert.match(answers[11] ?? "", /Too many attempts/);
    }
    await assert.rejects(logIn(room.store, passwords, "hecheng", { email, password: PASSWORD }, from()), refused("too-many"));
    room.clock.at += 16 * MINUTE;
    await logIn(room.store, passwords, "hecheng", { email, password: PASSWORD }, from());
  });

  test("the same work is done for an address that nobody has", async () => {
    const asked: (string | null)[] = [];
    const watched = { ...passwords, matches: async (stored: string | null) => asked.push(stored) < 0 };
    await assert.rejects(logIn(room.store, watched, "hecheng", { email: someone(), password: PASSWORD }, from()), refused("not-allowed"));
    assert.deepEqual(asked, [null]);
  });

  test("a session opens its own site's hosts alone, and ends a month after its last use or half a year after its beginning", async () => {
    const began = room.clock.at;
    const { secret, email, reader } = await join();
    assert.equal((await whoAsks(secret, "www.hecheng.localhost"))?.id, reader.id);
    assert.equal(await whoAsks(secret, "gangwan.localhost"), null);
    assert.equal(await whoAsks(secret, "evil.example"), null);
    const { secret: idle } = await logIn(room.store, passwords, "hecheng", { email, password: PASSWORD }, from());
    assert.notEqual(idle, secret, "each log-in has a session of its own");
    try {
      for (let day = 20; day < 180; day += 20) {
        room.clock.at = began + day * DAY;
        assert.equal((await whoAsks(secret))?.id, reader.id, `day ${day}`);
      }
      assert.equal(await whoAsks(idle), null);
      room.clock.at = began + 180 * DAY;
      assert.equal(await whoAsks(secret), null);
      await forgetExpired(room.store, room.clock.at);
      assert.deepEqual(await ownSessions(room.store, reader), []);
    } finally {
      room.clock.at = began;
    }
  });

  test("a forgotten password is set anew once, within the hour, and every session ends with it", async () => {
    const { email, secret } = await join();
    await askPassword(room.store, HERE, email, from());
    await askPassword(room.store, HERE, email, from());
    const [first, second] = (await send()).map(tokenIn);
    assert.ok(first && second && first !== second);
    await assert.rejects(resetPassword(room.store, passwords, HERE, { token: first, password: "kurz" }), refused("invalid", "password"));
    await assert.rejects(resetPassword(room.store, passwords, THERE, { token: first, password: OTHER }), refused("not-found"));
    await resetPassword(room.store, passwords, HERE, { token: first, password: OTHER });
    assert.equal(await whoAsks(secret), null);
    for (const token of [first, second, "A".repeat(43), ""])
      await assert.rejects(resetPassword(room.store, passwords, HERE, { token, password: PASSWORD }), refused("not-found"));
    await assert.rejects(logIn(room.store, passwords, "hecheng", { email, password: PASSWORD }, from()), refused("not-allowed"));
    await logIn(room.store, passwords, "hecheng", { email, password: OTHER }, from());
    assert.match((await send())[0]?.subject ?? "", /密码已经更改/);
    await askPassword(room.store, HERE, email, from());
    const late = tokenIn((await send())[0]);
    room.clock.at += HOUR;
    await assert.rejects(resetPassword(room.store, passwords, HERE, { token: late, password: PASSWORD }), refused("not-found"));
  });

  test("whoever forgot a password of an address without an account gets a letter that says so, and the same answer", async () => {
    const email = someone();
    await askPassword(room.store, HERE, email, from());
    const [letter, ...others] = await send();
    assert.deepEqual([letter?.to, tokenIn(letter), others.length], [email, "", 0]);
    assert.match(letter?.text ?? "", /没有账号/);
  });

  test("two who open one link at the same time set one password", async () => {
    const { email } = await join();
    await askPassword(room.store, HERE, email, from());
    const token = tokenIn((await send())[0]);
    const answers = await Promise.allSettled(
      [PASSWORD, OTHER, `${OTHER}！`].map((password) => resetPassword(room.store, passwords, HERE, { token, password })),
    );
    assert.equal(answers.filter(({ status }) => status === "fulfilled").length, 1);
    await send();
  });

  test("a change of password ends every session but the one in which it was made, and asks for the old one", async () => {
    const { reader, secret } = await join();
    const given = { current: PASSWORD, password: OTHER };
    await assert.rejects(
      changePassword(room.store, passwords, HERE, reader.id, { ...given, current: OTHER.slice(1) }, from()),
      refused("not-allowed", "current"),
    );
    assert.ok(await whoAsks(secret));
    const own = await changePassword(room.store, passwords, HERE, reader.id, given, from());
    assert.equal(await whoAsks(secret), null);
    assert.equal((await whoAsks(own))?.id, reader.id);
    await send();
  });

  test("an address changes when the letter to the new one is opened; the old one is told, and its links are dead", async () => {
    const { reader, email } = await join();
    const next = someone();
    await askPassword(room.store, HERE, email, from());
    const old = tokenIn((await send())[0]);
    await assert.rejects(
      askEmail(room.store, passwords, HERE, reader.id, { email: next, current: OTHER }, from()),
      refused("not-allowed", "current"),
    );
    await askEmail(room.store, passwords, HERE, reader.id, { email: next, current: PASSWORD }, from());
    const [letter] = await send();
    assert.equal(letter?.to, next);
    await confirmEmail(room.store, HERE, tokenIn(letter));
    assert.deepEqual(
      (await send()).map(({ to }) => to),
      [email],
    );
    await assert.rejects(resetPassword(room.store, passwords, HERE, { token: old, password: OTHER }), refused("not-found"));
    await logIn(room.store, passwords, "hecheng", { email: next, password: PASSWORD }, from());
    await assert.rejects(logIn(room.store, passwords, "hecheng", { email, password: PASSWORD }, from()), refused("not-allowed"));
    const taken = await join();
    await askEmail(room.store, passwords, HERE, reader.id, { email: taken.email, current: PASSWORD }, from());
    assert.equal(tokenIn((await send())[0]), "", "an address that somebody has is told so, and taken by nobody");
  });

  test("a reader renames themself, never to another's name", async () => {
    const [one, two] = [await join(), await join()];
    await assert.rejects(rename(room.store, HERE.site, one.reader.id, two.name), refused("conflict", "name"));
    await rename(room.store, HERE.site, one.reader.id, `${one.name}甲`);
    assert.equal((await whoAsks(one.secret))?.name, `${one.name}甲`);
  });

  test("a script that logs in, renames or changes passwords without end is stopped for the day, and the oldest sessions end", async () => {
    const { reader, email, secret } = await join();
    room.clock.at += MINUTE;
    for (let n = 0; n < 20; n++) await logIn(room.store, passwords, "hecheng", { email, password: PASSWORD }, from());
    assert.equal((await ownSessions(room.store, reader)).length, 20);
    assert.equal(await whoAsks(secret), null);
    const log = async () => (await room.store.write.selectFrom("auditLog").select("seq").where("actor", "=", reader.id).execute()).length;
    const before = await log();
    for (let n = 0; n < 12; n++) await rename(room.store, HERE.site, reader.id, `改名${n}号${count}`).catch(() => {});
    for (let n = 0; n < 14; n++) {
      const given = n % 2 ? { current: OTHER, password: PASSWORD } : { current: PASSWORD, password: OTHER };
      await changePassword(room.store, passwords, HERE, reader.id, given, from()).catch(() => {});
    }
    await endSession(room.store, reader.id, "n000000000000000000");
    assert.equal(await log(), before + 10 + 10);
    await room.store.act(({ db }) => db.deleteFrom("mails").execute());
  });

  test("nobody ends another's session", async () => {
    const [one, two] = [await join(), await join()];
    await endSession(room.store, one.reader.id, two.reader.sessionId);
    assert.ok(await whoAsks(two.secret));
    await endSession(room.store, one.reader.id, one.reader.sessionId);
    assert.equal(await whoAsks(one.secret), null);
  });

  test("articles that readers see are kept, once each, the last first; one that was withdrawn says so", async () => {
    const { reader } = await join();
    const [first, second] = [(await published(room)).articleId, (await published(room)).articleId];
    for (const id of [first, second, first]) {
      await keepFavourite(room.store, reader, id);
      room.clock.at += MINUTE;
    }
    await withdraw(room.store, ACTOR, first, "撤下。");
    assert.deepEqual(
      (await favouritesOf(room.store, reader, Number.MAX_SAFE_INTEGER, 10)).map(({ item, isWithdrawn }) => [item.id, isWithdrawn]),
      [
        [second, false],
        [first, true],
      ],
    );
    assert.ok(await isFavourite(room.store, reader, second));
    await dropFavourite(room.store, reader, second);
    assert.ok(!(await isFavourite(room.store, reader, second)));
    for (const id of [first, "a000000000000000000", "s-test", ""])
      await assert.rejects(keepFavourite(room.store, reader, id), refused("not-found"), id);
    const { reader: elsewhere } = await join(someone(), THERE);
    await assert.rejects(keepFavourite(room.store, elsewhere, second), refused("not-found"), "another site's article");
  });

  test("what is new is what was published below the followed sections since the last visit, no article twice", async () => {
    const { reader } = await join();
    const section = (path: string) => room.place(`hecheng:${path}`).sectionId;
    await published(room, {}, room.clock.at);
    room.clock.at += HOUR;
    await noteLook(room.store, reader);
    for (const path of ["xinwen", "xinwen/shizheng"]) await follow(room.store, reader, section(path));
    await assert.rejects(follow(room.store, reader, room.place("gangwan:yaowen").sectionId), refused("not-found"));
    assert.deepEqual(
      (await followedSections(room.store, reader)).map(({ path }) => path),
      ["xinwen", "xinwen/shizheng"],
    );
    const at = room.clock.at + 20 * MINUTE;
    room.clock.at += 2 * HOUR;
    const { articleId } = await published(room, {}, at);
    await published(room, { places: [room.place("hecheng:tiyu")] }, at);
    const news = async () => (await sinceLastTime(room.store, reader, 10)).items.map(({ id }) => id);
    assert.deepEqual(await news(), [articleId]);
    await noteLook(room.store, reader);
    room.clock.at += 10 * MINUTE;
    assert.deepEqual(await news(), [articleId], "within a visit it stays");
    room.clock.at += HOUR;
    assert.deepEqual(await news(), []);
    await unfollow(room.store, reader, section("xinwen"));
    assert.deepEqual(
      (await followedSections(room.store, reader)).map(({ path }) => path),
      ["xinwen/shizheng"],
    );
  });

  test("an account that is erased leaves an id without a name, and its address may register again", async () => {
    const { reader, email, name, secret } = await join();
    const { articleId } = await published(room);
    await keepFavourite(room.store, reader, articleId);
    await follow(room.store, reader, room.place("hecheng:tiyu").sectionId);
    await askPassword(room.store, HERE, email, from());
    const data = JSON.stringify(await exportData(room.store, HERE.site, 4000, reader));
    for (const part of [email, name, articleId, "tiyu", "试验浏览器"]) assert.ok(data.includes(part), part);
    assert.ok(!data.includes("hash of"));
    await assert.rejects(erase(room.store, passwords, reader.id, OTHER, from()), refused("not-allowed", "current"));
    await erase(room.store, passwords, reader.id, PASSWORD, from());
    assert.equal(await whoAsks(secret), null);
    assert.deepEqual(await send(), [], "letters that waited are sent no more");
    const everything = [];
    for (const table of ["readers", "readerSessions", "readerLinks", "favourites", "follows", "mails", "auditLog"] as const)
      everything.push(await room.store.write.selectFrom(table).selectAll().execute());
    for (const part of [email, `"${name}"`]) assert.ok(!JSON.stringify(everything).includes(part), part);
    const row = await room.store.write.selectFrom("readers").selectAll().where("id", "=", reader.id).executeTakeFirstOrThrow();
    assert.match(row.erasedHash ?? "", /^[0-9a-f]{64}$/);
    await join(email, HERE, name);
  });

  test("a registration that nobody confirmed is forgotten after a day, whole", async () => {
    const email = someone();
    await register(room.store, passwords, HERE, { email, name: "路过的人", password: PASSWORD }, from());
    await send();
    room.clock.at += DAY;
    await forgetExpired(room.store, room.clock.at);
    const left = [
      await room.store.write.selectFrom("readerLinks").selectAll().execute(),
      await room.store.write.selectFrom("mails").selectAll().execute(),
    ];
    assert.ok(!JSON.stringify(left).includes(email));
  });

  test("the log holds ids, never a name or an address", async () => {
    const log = JSON.stringify(await room.store.write.selectFrom("auditLog").selectAll().where("actor", "like", "u%").execute());
    assert.ok(log.length > 1_000);
    assert.doesNotMatch(log, /@|读者|沈河/);
  });
}
