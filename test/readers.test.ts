import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeId } from "../src/core/ids.ts";
import { sendMails } from "../src/deliver/send-mails.ts";
import type { Mail } from "../src/fetch/send-mail.ts";
import { tellEvent } from "../src/group/telling/tell-event.ts";
import { defineSite } from "../src/newsroom/define-site.ts";
import { mergePublicEvent } from "../src/newsroom/events/end-public-event.ts";
import { putPublicEvent } from "../src/newsroom/events/put-public-event.ts";
import { DAM } from "./event-fixture.ts";
import { CITY, EDITOR, NOW, type PortalFixture, portalFixture } from "./portal-fixture.ts";

const PASSWORD = "三条河 在城南 汇成一片湖";
const OTHER = "四座桥 清早都 在雾里面";
const DIGEST_HOST = "digest.localhost";

let portal: PortalFixture;
before(async () => {
  portal = await portalFixture();
  await defineSite(portal.store, EDITOR, { site: { ...CITY, registration: "open" }, sections: [] });
});
after(() => portal.close());

const letters: Mail[] = [];
async function lastLetter(): Promise<string> {
  for (let before = -1; before < letters.length; ) {
    before = letters.length;
    await sendMails(portal.store, { send: async (mail) => void letters.push(mail), from: null }, portal.clock.at);
  }
  return letters.at(-1)?.text ?? "";
}

let count = 0;

type Asked = Parameters<PortalFixture["ask"]>[1] & object;

/** A browser with a cookie jar, each on a network of its own. */
class Visitor {
  readonly jar = new Map<string, string>();
  readonly from = `198.51.100.${++count}`;
  host = "localhost";

  async go(path: string, init: Asked = {}) {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await portal.ask(path, { ...init, headers: { host: this.host, ...(cookie && { cookie }), ...init.headers } }, this.from);
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/.test(line)) this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return { status: response.status, text: await response.text(), headers: response.headers, location: response.headers.get("location") };
  }

  send(path: string, fields: Record<string, string> | [string, string][], headers: Record<string, string> = {}) {
    const form = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
    return this.go(path, { method: "POST", body: new URLSearchParams(fields).toString(), headers: { ...form, ...headers } });
  }

  call(method: string, path: string, body?: unknown) {
    const headers = { "sec-fetch-site": "same-origin", "content-type": "application/json" };
    return this.go(path, { method, ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }), headers });
  }

  async me(query = "") {
    return JSON.parse((await this.go(`/api/me${query}`)).text);
  }
}

/** Somebody who has registered and is logged in. */
async function reader(name = `读者${++count}`) {
  const visitor = new Visitor();
  const email = `reader${++count}@shazhou.example`;
  assert.equal((await visitor.send("/register", { email, name, password: PASSWORD })).status, 200);
  const token = /token=([\w-]+)/.exec(await lastLetter())?.[1] ?? "";
  const confirmed = await visitor.send("/register/confirm", { token, name, password: PASSWORD });
  assert.deepEqual([confirmed.status, confirmed.location], [303, "/me"]);
  return { visitor, email, name };
}

const alertIn = (text: string) => /class="(?:notice|wrong)"(?![^>]* data-insecure)[^>]*>([^<]*)</.exec(text)?.[1] ?? "";
const fieldIn = (text: string, name: string) => new RegExp(`<input[^>]* name="${name}"[^>]*>`).exec(text)?.[0] ?? "";

test("a visitor registers, opens the letter's link, is logged in, logs out and in again (A24)", async () => {
  const { visitor, email, name } = await reader("沈 河");
  const page = await visitor.go("/me");
  assert.equal(page.status, 200);
  assert.match(page.text, /<p class="me-name" translate="no">沈 河<\/p>/);
  assert.equal(page.headers.get("cache-control"), "no-store");
  assert.deepEqual((await visitor.me()).reader.name, name);
  assert.equal((await visitor.send("/logout", {})).location, "/");
  assert.deepEqual([...visitor.jar], []);
  assert.equal((await visitor.go("/me")).location, "/login?next=%2Fme");
  const back = await visitor.send("/login", { email, password: PASSWORD, next: "/shehui/" });
  assert.deepEqual([back.status, back.location], [303, "/shehui/"]);
});

test("the session's cookie is for this host and no script; on https it is bound to both", async () => {
  const { email } = await reader();
  const given = { email, password: PASSWORD };
  const plain = (await new Visitor().send("/login", given)).headers.getSetCookie();
  assert.match(plain[0] ?? "", /^dateline-reader=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
  assert.match(plain[1] ?? "", /^dateline-reader-here=1; Path=\/; SameSite=Lax; Max-Age=\d+$/);
  await defineSite(portal.store, EDITOR, { site: { ...CITY, registration: "open", hosts: ["localhost", "shazhou.example"] }, sections: [] });
  const abroad = new Visitor();
  abroad.host = "shazhou.example";
  const secure = (await abroad.send("/login", given, { origin: "https://shazhou.example" })).headers.getSetCookie();
  assert.match(secure[0] ?? "", /^__Host-dateline-reader=[\w-]{43}; Secure; Path=\/; HttpOnly; SameSite=Lax/);
  const open = await abroad.send("/login", given, { origin: "http://shazhou.example" });
  assert.equal(open.status, 403);
  assert.match(alertIn(open.text), /登录和注册需要 https/);
  assert.deepEqual(open.headers.getSetCookie(), []);
});

test("a log-in takes no session that a stranger put into the browser, and ends the one before", async () => {
  const { visitor, email } = await reader();
  const planted = "A".repeat(43);
  visitor.jar.set("dateline-reader", planted);
  assert.equal((await visitor.me()).reader, null);
  visitor.jar.set("dateline-reader", planted);
  await visitor.send("/login", { email, password: PASSWORD });
  const first = visitor.jar.get("dateline-reader") ?? "";
  assert.notEqual(first, planted);
  await visitor.send("/login", { email, password: PASSWORD });
  assert.notEqual(visitor.jar.get("dateline-reader"), first);
  const old = new Visitor();
  old.jar.set("dateline-reader", first);
  assert.equal((await old.me()).reader, null);
});

test("a reader's session opens neither the newsroom nor another site, nor does a staff cookie open a reader's page", async () => {
  const { visitor } = await reader();
  const secret = visitor.jar.get("dateline-reader") ?? "";
  const elsewhere = new Visitor();
  elsewhere.host = DIGEST_HOST;
  elsewhere.jar.set("dateline-reader", secret);
  assert.equal((await elsewhere.me()).reader, null);
  const staff = new Visitor();
  staff.jar.set("dateline-staff", secret);
  assert.equal((await staff.go("/me")).status, 303);
});

test("a form that is refused says why at its field, keeps what was entered, and never a password", async () => {
  const visitor = new Visitor();
  const entered = { email: "lin<b>@shazhou", name: "林 渡", password: "kurz" };
  const refused = await visitor.send("/register", entered);
  assert.equal(refused.status, 400);
  assert.match(
    fieldIn(refused.text, "email"),
    /value="lin&lt;b&gt;@shazhou"[^>]* aria-describedby="register-email-hint register-email-error" aria-invalid="true" autofocus/,
  );
  assert.match(fieldIn(refused.text, "name"), /value="林 渡"/);
  assert.match(fieldIn(refused.text, "password"), /value=""/);
  assert.match(refused.text, /id="register-email-error">邮箱的写法不对/);
  assert.ok(!refused.text.includes("kurz"));
  for (const [fields, sentence] of [
    [{ email: "lin@shazhou.example", name: "林", password: PASSWORD }, /名字要有 2 到 20 个字符/],
    [{ email: "lin@shazhou.example", name: "网站管理员", password: PASSWORD }, /工作人员/],
    [{ email: "lin@shazhou.example", name: "林渡", password: "password1234" }, /太容易被猜到/],
    [{ email: "lin@shazhou.example", name: "林渡", password: PASSWORD, website: "http://spam.example" }, /表单有误/],
    [{}, /邮箱的写法不对/],
  ] as const) {
    const { status, text } = await visitor.send("/register", fields);
    assert.equal(status, 400);
    assert.match(alertIn(text), sentence);
  }
});

test("autocomplete tells password managers which field is which", async () => {
  const visitor = new Visitor();
  const wanted = {
    "/register": { email: "username", name: "nickname", password: "new-password" },
    "/login": { email: "username", password: "current-password" },
    "/forgot": { email: "username" },
  };
  for (const [path, fields] of Object.entries(wanted)) {
    const { text } = await visitor.go(path);
    for (const [name, autocomplete] of Object.entries(fields))
      assert.match(fieldIn(text, name), new RegExp(`autocomplete="${autocomplete}"`), `${path} ${name}`);
  }
});

test("wrong address and wrong password are refused alike, and the eleventh try with another sentence", async () => {
  const { email } = await reader();
  const pages: string[] = [];
  for (const given of [
    { email, password: OTHER },
    { email: "nobody@shazhou.example", password: OTHER },
  ]) {
    const { status, text } = await new Visitor().send("/login", given);
    assert.equal(status, 403);
    pages.push(text.replace(given.email, "…"));
  }
  assert.equal(pages[0], pages[1]);
  const visitor = new Visitor();
  for (let n = 0; n < 10; n++) await visitor.send("/login", { email: "guess@shazhou.example", password: OTHER });
  const stopped = await visitor.send("/login", { email: "guess@shazhou.example", password: OTHER });
  assert.equal(stopped.status, 429);
  assert.match(alertIn(stopped.text), /尝试次数过多/);
});

test("registering with a known address and asking for its password are answered as for an unknown one", async () => {
  const { email } = await reader();
  const normal = (text: string, address: string) => text.replaceAll(address, "…");
  for (const [path, other] of [
    ["/register", { name: "陌生的人", password: PASSWORD }],
    ["/forgot", {}],
  ] as const) {
    const known = await new Visitor().send(path, { email, ...other });
    const unknown = await new Visitor().send(path, { email: `nobody${path.length}@shazhou.example`, ...other });
    assert.deepEqual([known.status, normal(known.text, email)], [unknown.status, normal(unknown.text, `nobody${path.length}@shazhou.example`)]);
  }
});

test("a thousand registrations a minute from one network end in a clear sentence", async () => {
  const visitor = new Visitor();
  const answers = [];
  for (let n = 0; n < 24; n++)
    answers.push(await visitor.send("/register", { email: `flut${n}@shazhou.example`, name: `洪水${n}`, password: PASSWORD }));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [...Array(20).fill(200), ...Array(4).fill(429)],
  );
  assert.match(alertIn(answers[23]?.text ?? ""), /短时间里要发的邮件太多了，请一小时后再试。/);
  assert.match(fieldIn(answers[23]?.text ?? "", "email"), /value="flut23@shazhou.example"/);
});

test("a forgotten password: the link opens once, an old or invented one says so, and every session ends", async () => {
  const { visitor, email } = await reader();
  await visitor.send("/forgot", { email });
  const link = /http:\/\/localhost:4000(\/forgot\/new\?token=([\w-]{43}))/.exec(await lastLetter());
  const page = await visitor.go(link?.[1] ?? "");
  assert.match(fieldIn(page.text, "email"), new RegExp(`value="${email}"[^>]* readonly`));
  const token = link?.[2] ?? "";
  assert.match(alertIn((await visitor.send("/forgot/new", { token, password: "kurz" })).text), /至少要有 12 个字符/);
  assert.equal((await visitor.send("/forgot/new", { token, password: OTHER })).status, 200);
  assert.equal((await visitor.me()).reader, null);
  for (const dead of [token, "A".repeat(43), "", "'; drop table readers"]) {
    assert.equal((await visitor.go(`/forgot/new?token=${encodeURIComponent(dead)}`)).status, 404, dead);
    assert.equal((await visitor.send("/forgot/new", { token: dead, password: OTHER })).status, 404, dead);
  }
  assert.equal((await visitor.send("/login", { email, password: OTHER })).status, 303);
});

test("a link of one kind opens no page of another", async () => {
  const visitor = new Visitor();
  await visitor.send("/register", { email: "andere@shazhou.example", name: "另一个人", password: PASSWORD });
  const token = /token=([\w-]+)/.exec(await lastLetter())?.[1] ?? "";
  for (const path of ["/forgot/new", "/me/email/confirm"]) assert.equal((await visitor.go(`${path}?token=${token}`)).status, 404, path);
  const elsewhere = new Visitor();
  elsewhere.host = DIGEST_HOST;
  assert.equal((await elsewhere.go(`/register/confirm?token=${token}`)).status, 404, "on another site");
  assert.equal((await visitor.go(`/register/confirm?token=${token}`)).status, 200);
});

test("another site's page makes nobody log in, register, or change anything", async () => {
  const { visitor, email } = await reader();
  const posts: [string, Record<string, string>][] = [
    ["/register", { email: "x@shazhou.example", name: "某个人", password: PASSWORD }],
    ["/login", { email, password: PASSWORD }],
    ["/logout", {}],
    ["/forgot", { email }],
    ["/me/name", { name: "别的名字" }],
    ["/me/email", { email: "evil@shazhou.example", current: PASSWORD }],
    ["/me/password", { current: PASSWORD, password: OTHER }],
    ["/me/favourites", { article: "a" }],
    ["/me/follows", { object: "c" }],
    ["/me/erase", { current: PASSWORD }],
  ];
  for (const [path, fields] of posts) {
    for (const headers of [{ "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "", origin: "https://evil.example" }]) {
      const { status } = await visitor.send(path, fields, headers);
      assert.equal(status, 403, path);
    }
  }
  const { status } = await visitor.go("/api/me/preferences", { method: "PUT", body: "{}", headers: { "sec-fetch-site": "same-site" } });
  assert.equal(status, 403);
  assert.ok((await visitor.me()).reader);
});

test("an oversized form is refused, and so is a body that is none", async () => {
  const { visitor } = await reader();
  const long = "长".repeat(20_000);
  for (const path of ["/register", "/login", "/forgot", "/me/name", "/register/confirm"])
    assert.equal((await visitor.send(path, { name: long })).status, 413, path);
  for (const body of ["", "not json", "[]", "null", '{"size":"xxl"}', '{"theme":7}', '{"script":{}}', '{"size":"__proto__"}']) {
    const { status, text } = await visitor.call("PUT", "/api/me/preferences", body);
    assert.equal(status, 400, body);
    assert.match(JSON.parse(text).message, /。$/);
  }
  const binary = await visitor.go("/login", {
    method: "POST",
    body: new Uint8Array([0, 255, 38, 61, 37, 37]),
    headers: { "sec-fetch-site": "same-origin" },
  });
  assert.equal(binary.status, 403);
  assert.deepEqual(portal.faults, []);
});

test("names, texts and hosts with NUL, markup or percent signs break nothing", async () => {
  const { visitor } = await reader();
  for (const odd of ["\0", "沈\0河", "%", "<script>alert(1)</script>", "a'b\"c", "\ud800"]) {
    const { status, text } = await visitor.send("/me/name", { name: odd });
    assert.equal(status, 400, JSON.stringify(odd));
    assert.ok(!text.includes("<script>alert"), odd);
  }
  assert.ok([303, 400, 403].includes((await visitor.send("/login", { email: "\0", password: "\0" })).status));
  for (const token of ["\0", "%00", "x".repeat(5_000)])
    assert.equal((await visitor.go(`/forgot/new?token=${encodeURIComponent(token)}`)).status, 404);
  assert.deepEqual(portal.faults, []);
});

test("an article is kept by its form without a script, and by the script; whoever is not logged in comes back to it", async () => {
  const id = await portal.publish({ headline: "<b>要留下</b>的稿件" });
  const path = `/2026/05/15/${id}`;
  const stranger = new Visitor();
  const page = (await stranger.go(path)).text;
  assert.match(
    page,
    new RegExp(`<form class="keep" method="post" action="/me/favourites" data-keep="${id}"><input type="hidden" name="article" value="${id}">`),
  );
  assert.equal((await stranger.send("/me/favourites", { article: id })).location, `/login?next=${encodeURIComponent(path)}`);
  assert.equal((await stranger.call("PUT", `/api/me/favourites/${id}`)).status, 401);
  const { visitor } = await reader();
  assert.equal((await visitor.send("/me/favourites", { article: id })).location, path);
  assert.equal((await visitor.me(`?article=${id}`)).isFavourite, true);
  assert.match((await visitor.go("/me/favourites")).text, /&lt;b&gt;要留下&lt;\/b&gt;的稿件/);
  assert.equal((await visitor.call("DELETE", `/api/me/favourites/${id}`)).status, 200);
  assert.equal((await visitor.me(`?article=${id}`)).isFavourite, false);
  await visitor.call("PUT", `/api/me/favourites/${id}`);
  assert.equal((await visitor.send("/me/favourites/remove", { article: id })).location, "/me/favourites");
  assert.equal((await visitor.me(`?article=${id}`)).isFavourite, false);
  for (const other of ["a000000000000000000", "..%2F..", "%00", "u000000000000000000"])
    assert.equal((await visitor.call("PUT", `/api/me/favourites/${other}`)).status, 404, other);
});

test("an event is followed from its page; when it changes it is listed and counted as new, and one that it was merged into is followed on", async () => {
  const { visitor } = await reader();
  const [id = "", other = ""] = [1, 2].map((n) => makeId("event", NOW + n, new Uint8Array(10)));
  const put = (eventId: string) =>
    portal.store.act((act) =>
      putPublicEvent(
        act,
        "city",
        tellEvent({ id: eventId, headline: "渗漏的水库", dispatches: DAM }, (text) => [...text]),
        [],
      ),
    );
  for (const one of [id, other]) await put(one);
  assert.match((await visitor.go(`/events/${id}`)).text, new RegExp(`data-follow="${id}"`));
  assert.equal((await visitor.send("/me/follows/add", { object: id })).location, `/events/${id}`);
  assert.equal((await visitor.me(`?object=${id}`)).isFollowed, true);
  assert.ok((await visitor.go("/me/follows")).text.includes(`value="${id}" checked`));
  await visitor.go("/me");
  portal.clock.at += 3_600_000;
  assert.equal((await visitor.me()).unread, 0);
  await put(id);
  assert.equal((await visitor.me()).unread, 1);
  assert.match((await visitor.go("/me")).text, new RegExp(`关注的事件有更新.*href="/events/${id}"`, "s"));
  await portal.store.act((act) => mergePublicEvent(act, "city", id, other));
  assert.equal((await visitor.me(`?object=${other}`)).isFollowed, true);
  assert.equal((await visitor.me(`?object=${id}`)).isFollowed, false);
});

test("sections are followed from their front and by the tree, and what is new in them is listed and counted", async () => {
  const { visitor } = await reader();
  const shehui = portal.sections.get("shehui") ?? "";
  const waijiao = portal.sections.get("xinwen/shizheng/waijiao") ?? "";
  assert.match((await visitor.go("/shehui/")).text, new RegExp(`data-follow="${shehui}"`));
  assert.equal((await visitor.send("/me/follows/add", { object: shehui })).location, "/shehui/");
  assert.equal((await visitor.me(`?object=${shehui}`)).isFollowed, true);
  portal.clock.at += 1_000;
  const news = await portal.publish({ headline: "关注栏目里的新稿" });
  assert.match((await visitor.go("/me")).text, new RegExp(`href="/2026/05/15/${news}"`));
  assert.equal((await visitor.me()).unread, 1);
  const both: [string, string][] = [
    ["object", waijiao],
    ["object", shehui],
  ];
  assert.equal((await visitor.send("/me/follows", both)).location, "/me/follows?saved");
  const tree = (await visitor.go("/me/follows?saved")).text;
  assert.match(tree, new RegExp(`value="${waijiao}" checked`));
  assert.equal((await visitor.send("/me/follows", [])).status, 303);
  assert.equal((await visitor.me()).unread, 0);
  for (const other of ["c000000000000000000", "x"]) {
    assert.equal((await visitor.send("/me/follows", { object: other })).status, 404);
    assert.equal((await visitor.call("PUT", `/api/me/follows/${other}`)).status, 404);
  }
});

test("settings: name, preferences, another address, another password, sessions, each with its own word", async () => {
  const { visitor, email } = await reader();
  assert.equal((await visitor.send("/me/name", { name: "改过的名" })).location, "/me/settings?done=name");
  assert.equal((await visitor.me()).reader.name, "改过的名");
  await visitor.send("/me/preferences", { script: "hant", size: "l", theme: "dark" });
  assert.deepEqual((await visitor.me()).preferences, { script: "hant", size: "l", theme: "dark" });
  await visitor.call("PUT", "/api/me/preferences", { size: "m", theme: "" });
  assert.deepEqual((await visitor.me()).preferences, { script: "hant", size: null, theme: null });
  const next = `next${count}@shazhou.example`;
  assert.match(alertIn((await visitor.send("/me/email", { email: next, current: OTHER })).text), /当前密码不正确/);
  assert.equal((await visitor.send("/me/email", { email: next, current: PASSWORD })).location, "/me/settings?done=email");
  const token = /token=([\w-]+)/.exec(await lastLetter())?.[1] ?? "";
  assert.equal((await visitor.go(`/me/email/confirm?token=${token}`)).status, 200);
  assert.ok((await visitor.go("/me/settings")).text.includes(email), "a mail program that looks at the link changes nothing");
  assert.equal((await visitor.send("/me/email/confirm", { token })).status, 200);
  assert.ok((await visitor.go("/me/settings")).text.includes(next));
  const phone = new Visitor();
  await phone.send("/login", { email: next, password: PASSWORD });
  const settings = (await visitor.go("/me/settings")).text;
  const session = /name="session" value="([^"]+)"/.exec(settings)?.[1] ?? "";
  await visitor.send("/me/sessions", { session });
  assert.equal((await phone.me()).reader, null);
  assert.equal((await visitor.send("/me/password", { current: PASSWORD, password: OTHER })).location, "/me/settings?done=password");
  assert.ok((await visitor.me()).reader, "the one who changed it stays");
  for (const path of ["/me/name", "/me/erase"]) assert.equal((await visitor.go(path)).location, "/me/settings");
});

test("what is kept for a reader is theirs to take along and to erase, with their password", async () => {
  const { visitor, email, name } = await reader();
  const id = await portal.publish({ headline: "带走的稿件" });
  await visitor.send("/me/favourites", { article: id });
  const file = await visitor.go("/me/export");
  assert.match(file.headers.get("content-disposition") ?? "", /attachment/);
  const data = JSON.parse(file.text);
  assert.deepEqual([data.account.email, data.account.name, data.favourites[0].headline], [email, name, "带走的稿件"]);
  const refused = await visitor.send("/me/erase", { current: OTHER });
  assert.equal(refused.status, 403);
  assert.match(refused.text, /<details open>/);
  assert.match((await visitor.send("/me/erase", { current: PASSWORD })).text, /都已删除/);
  assert.deepEqual([...visitor.jar], []);
  assert.equal((await visitor.send("/login", { email, password: PASSWORD })).status, 403);
});

test("nobody sees or changes what is another's by naming it", async () => {
  const [one, two] = [await reader(), await reader()];
  const settings = (await two.visitor.go("/me/settings")).text;
  assert.ok(!settings.includes(one.email));
  const own = await portal.store.write
    .selectFrom("readerSessions")
    .innerJoin("readers", "readers.id", "readerId")
    .select("readerSessions.id")
    .where("email", "=", one.email)
    .executeTakeFirstOrThrow();
  await two.visitor.send("/me/sessions", { session: own.id });
  assert.ok((await one.visitor.me()).reader);
});

test("the Traditional edition has the same pages and forms, and its letters are Traditional", async () => {
  const visitor = new Visitor();
  const page = (await visitor.go("/hant/register")).text;
  assert.match(page, /<h1>註冊<\/h1>/);
  assert.match(page, /action="\/hant\/register"/);
  const email = `hant${++count}@shazhou.example`;
  const refused = await visitor.send("/hant/register", { email, name: "一", password: PASSWORD });
  assert.match(refused.text, /名字要有 2 到 20 個字元|名字要有 2 到 20 個字符/);
  await visitor.send("/hant/register", { email, name: "后山的人", password: PASSWORD });
  const letter = await lastLetter();
  assert.match(letter, /鏈接|連結|鏈結/);
  const path = /http:\/\/localhost:4000(\/hant\/register\/confirm\?token=[\w-]+)/.exec(letter)?.[1] ?? "";
  const confirm = (await visitor.go(path)).text;
  assert.match(fieldIn(confirm, "name"), /value="后山的人"/, "a name stays as its owner wrote it");
  const token = path.split("=")[1] ?? "";
  const entered = await visitor.send("/hant/register/confirm", { token, name: "后山的人", password: PASSWORD });
  assert.equal(entered.location, "/hant/me");
  assert.match((await visitor.go("/hant/me")).text, /<p class="me-name" translate="no">后山的人<\/p>/);
  await visitor.send("/logout", {});
  assert.equal((await visitor.send("/login", { email, password: PASSWORD })).location, "/hant/me", "and the preference is kept");
});

test("a site that closed its registration says so, and lets those in who have an account; one without accounts speaks of none", async () => {
  const { email } = await reader();
  await defineSite(portal.store, EDITOR, { site: { ...CITY, registration: "closed" }, sections: [] });
  const visitor = new Visitor();
  assert.match((await visitor.go("/register")).text, /暂不开放注册/);
  assert.equal((await visitor.send("/register", { email: "zu@shazhou.example", name: "太迟的人", password: PASSWORD })).status, 403);
  assert.equal((await visitor.send("/login", { email, password: PASSWORD })).status, 303);
  assert.doesNotMatch((await visitor.go("/about")).text, /href="\/register"/);
  await defineSite(portal.store, EDITOR, { site: { ...CITY, registration: "open" }, sections: [] });
  assert.match((await visitor.go("/about")).text, /href="\/register">注册<\/a><a href="\/login">登录/);
  visitor.host = DIGEST_HOST;
  assert.doesNotMatch((await visitor.go("/about")).text, /登录|reader-/);
});

test("nothing went wrong inside all the while", () => {
  assert.deepEqual(portal.faults, []);
});
