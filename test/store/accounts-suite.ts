import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Grant, Role, Staff } from "../../src/core/staff.ts";
import { acceptInvitation } from "../../src/newsroom/accounts/accept-invitation.ts";
import { changeGrants } from "../../src/newsroom/accounts/change-grants.ts";
import { changePassword } from "../../src/newsroom/accounts/change-password.ts";
import { changeStatus } from "../../src/newsroom/accounts/change-status.ts";
import { endSession } from "../../src/newsroom/accounts/end-session.ts";
import { firstLink } from "../../src/newsroom/accounts/first-link.ts";
import { invite } from "../../src/newsroom/accounts/invite.ts";
import { sessionsOf } from "../../src/newsroom/accounts/own-account.ts";
import { requireOwnPassword } from "../../src/newsroom/accounts/own-password.ts";
import { addPasskey, beginPasskey } from "../../src/newsroom/accounts/passkey-setup.ts";
import { beginPasskeySignIn, passkeySignIn } from "../../src/newsroom/accounts/passkey-sign-in.ts";
import { passwordLink } from "../../src/newsroom/accounts/password-link.ts";
import { removePasskey } from "../../src/newsroom/accounts/remove-passkey.ts";
import { resetSecondFactors } from "../../src/newsroom/accounts/reset-second-factors.ts";
import { revokeInvitation } from "../../src/newsroom/accounts/revoke-invitation.ts";
import { setSecondFactorRoles } from "../../src/newsroom/accounts/second-factor-roles.ts";
import { secondStep } from "../../src/newsroom/accounts/second-step.ts";
import { type BegunSession, beginSession } from "../../src/newsroom/accounts/sessions.ts";
import { signIn } from "../../src/newsroom/accounts/sign-in.ts";
import { staffOf } from "../../src/newsroom/accounts/staff-of.ts";
import { totpCode } from "../../src/newsroom/accounts/totp-code.ts";
import { openPasswords } from "../../src/web/accounts/passwords.ts";
import { givePasskey, givePassword, giveTotp, PAGE, PASSWORD } from "../newsroom/accounts.ts";
import { newAuthenticator } from "../newsroom/authenticator.ts";
import { everywhere, type Office, onDesk, openOffice } from "../newsroom/office.ts";
import { type DatabaseFor, MINUTE } from "./fixture.ts";

/** How often each attack is tried. */
const TIMES = 20;
const DAY = 24 * 60 * MINUTE;
const FROM = { network: "", userAgent: "试验浏览器" };
const ADMINISTRATOR = everywhere("administrator");

/** Accounts, sessions, invitations and second factors, on the engine that `databaseFor` names. */
export function accountsSuite(databaseFor: DatabaseFor): void {
  let office: Office;
  let administrator: Staff;
  const passwords = openPasswords();
  before(async () => {
    office = await openOffice(databaseFor);
    administrator = await office.hire(ADMINISTRATOR);
  });
  after(() => office.close());

  const rounds = Array.from({ length: TIMES }, (_, i) => i);
  const opens = async ({ secret }: BegunSession) => {
    const headers = new Headers({ host: "hecheng.localhost", cookie: `dateline-staff=${secret}` });
    return (await staffOf(office.store, headers))?.id ?? null;
  };
  const session = ({ id }: Staff) => office.store.act((act) => beginSession(act, id, FROM));
  const refused = (code: string) => (error: unknown) => (error as { code: string }).code === code;
  const audits = async () => (await office.store.write.selectFrom("auditLog").select("seq").execute()).length;
  const person = (i: number) => ({ name: "沈河", email: `shen.${i}@hecheng.example`, password: PASSWORD });

  test("every session ends with a change of rights, of status, of the password, and of the second factors", async () => {
    const changes: ((staff: Staff) => Promise<unknown>)[] = [
      ({ id }) => changeGrants(office.store, administrator, id, [everywhere("editor")]),
      ({ id }) => changeStatus(office.store, administrator, id, "disabled"),
      ({ id }) => resetSecondFactors(office.store, administrator, id),
      async (staff) => {
        await givePassword(office.store, staff);
        await changePassword(office.store, passwords, staff, { current: PASSWORD, password: `${PASSWORD}新` }, FROM);
      },
      async ({ id }) => {
        const { token } = await passwordLink(office.store, administrator, id);
        assert.equal(await acceptInvitation(office.store, passwords, { token, name: "", email: "", password: PASSWORD }, FROM), null);
      },
    ];
    for (const i of rounds) {
      const staff = await office.hire(everywhere("reporter"));
      const open = [await session(staff), await session(staff)];
      for (const one of open) assert.equal(await opens(one), staff.id);
      await changes[i % changes.length]?.(staff);
      for (const one of open) assert.equal(await opens(one), null, `after change ${i % changes.length}`);
      assert.equal((await office.ask(staff, "GET", "/me")).status, 401);
    }
  });

  test("whoever is disabled is out at the next request, though the session's row were still there", async () => {
    const staff = await office.hire(everywhere("reporter"));
    await office.store.act(({ db }) => db.updateTable("staff").set({ status: "disabled" }).where("id", "=", staff.id).execute());
    assert.equal((await office.ask(staff, "GET", "/me")).status, 401);
  });

  test("a change of password leaves the one session in which it was made", async () => {
    const staff = await office.hire(everywhere("reporter"));
    await givePassword(office.store, staff);
    const other = await session(staff);
    const own = await changePassword(office.store, passwords, staff, { current: PASSWORD, password: `${PASSWORD}新` }, FROM);
    assert.equal(await opens(other), null);
    assert.equal(await opens(own), staff.id);
  });

  test("a session ends a week after its last use and thirty days after its beginning", async () => {
    const staff = await office.hire(everywhere("reporter"));
    const began = office.clock.at;
    const idle = await session(staff);
    const used = await session(staff);
    try {
      for (let day = 1; day <= 29; day += 4) {
        office.clock.at = began + day * DAY;
        assert.equal(await opens(used), staff.id, `day ${day}`);
      }
      assert.equal(await opens(idle), null);
      office.clock.at = began + 30 * DAY;
      assert.equal(await opens(used), null);
    } finally {
      office.clock.at = began;
    }
  });

  test("guessing a password is stopped after ten tries, for known and unknown names alike, and right ones with it", async () => {
    const staff = await office.hire(everywhere("reporter"));
    const known = await givePassword(office.store, staff);
    for (const email of [known, "nobody@hecheng.example"]) {
      const answers: string[] = [];
      for (const i of rounds) {
        const password = i === TIMES - 1 ? PASSWORD : `falsch geraten ${i}`;
        answers.push(
          await signIn(office.store, passwords, { email, password }, FROM).then(
            (done) => done.kind,
            (error) => error.code,
          ),
        );
      }
      assert.deepEqual(answers, [...Array(10).fill("not-allowed"), ...Array(10).fill("too-many")], email);
    }
    office.clock.at += 16 * MINUTE;
    assert.equal((await signIn(office.store, passwords, { email: known, password: PASSWORD }, FROM)).kind, "session");
  });

  test("twenty guesses at once are counted as twenty", async () => {
    const email = await givePassword(office.store, await office.hire());
    const answers = await Promise.all(
      rounds.map((i) => signIn(office.store, passwords, { email, password: `zugleich ${i}` }, FROM).catch((error) => error.code)),
    );
    assert.equal(answers.filter((code) => code === "not-allowed").length, 10);
    assert.equal(answers.filter((code) => code === "too-many").length, 10);
  });

  test("a network that tries many names is stopped, and another is not", async () => {
    const email = await givePassword(office.store, await office.hire());
    const codes: string[] = [];
    const nothing = { hash: passwords.hash, matches: async () => false };
    for (let i = 0; i < 80; i++) {
      const given = { email: `name${i}@hecheng.example`, password: "geraten" };
      codes.push(
        await signIn(office.store, nothing, given, { ...FROM, network: "2001:db8:0:1::/64" }).then(
          () => "",
          (error) => error.code,
        ),
      );
    }
    assert.equal(codes.indexOf("too-many"), 60);
    const elsewhere = await signIn(office.store, passwords, { email, password: PASSWORD }, { ...FROM, network: "2001:db8:0:2::/64" });
    assert.equal(elsewhere.kind, "session");
  });

  test("the same work is done for a name that nobody has as for one that somebody has", async () => {
    const email = await givePassword(office.store, await office.hire());
    const asked: (string | null)[] = [];
    const watched = {
      hash: passwords.hash,
      matches(stored: string | null, password: string) {
        asked.push(stored);
        return passwords.matches(stored, password);
      },
    };
    const seen: object[] = [];
    for (const name of [email, "niemand@hecheng.example"]) {
      const before = await audits();
      await assert.rejects(
        signIn(office.store, watched, { email: name, password: "falsches Wort 12" }, FROM),
        (error: Error) => seen.push(error) > 0,
      );
      assert.equal(await audits(), before + 1);
    }
    assert.equal(asked.length, 2);
    assert.equal(asked[1], null);
    assert.deepEqual({ ...seen[0] }, { ...seen[1] });
    assert.equal(await passwords.matches(null, "nobody's"), false, "nobody has the dummy's password");
  });

  test("a disabled person's right password is answered like a wrong one", async () => {
    const staff = await office.hire();
    const email = await givePassword(office.store, staff);
    await changeStatus(office.store, administrator, staff.id, "disabled");
    await assert.rejects(signIn(office.store, passwords, { email, password: PASSWORD }, FROM), refused("not-allowed"));
  });

  test("an invitation lets one person in once, with the rights that it names", async () => {
    for (const i of rounds) {
      const grants: Grant[] = [onDesk("editor", office.place("hecheng:xinwen"))];
      const { token } = await invite(office.store, administrator, { label: "沈河", grants });
      const begun = await acceptInvitation(office.store, passwords, { token, ...person(i) }, FROM);
      assert.ok(begun);
      const headers = new Headers({ host: "hecheng.localhost", cookie: `dateline-staff=${begun.secret}` });
      const joined = await staffOf(office.store, headers);
      assert.deepEqual(
        joined?.grants.map((grant) => ({ ...grant })),
        grants,
      );
      assert.match(joined?.id ?? "", /^s/);
      await assert.rejects(acceptInvitation(office.store, passwords, { token, ...person(1_000 + i) }, FROM), refused("not-found"));
    }
  });

  test("an invitation that was accepted twice at the same time let in one", async () => {
    const { token } = await invite(office.store, administrator, { label: "", grants: [everywhere("reporter")] });
    const answers = await Promise.allSettled(
      rounds.slice(0, 6).map((i) => acceptInvitation(office.store, passwords, { token, ...person(2_000 + i) }, FROM)),
    );
    assert.equal(answers.filter(({ status }) => status === "fulfilled").length, 1);
  });

  test("an invitation that has expired or was revoked lets nobody in", async () => {
    const began = office.clock.at;
    for (const i of rounds) {
      office.clock.at = began;
      const { token, invitationId } = await invite(office.store, administrator, { label: "", grants: [everywhere("reporter")] });
      if (i % 2 === 0) await revokeInvitation(office.store, administrator, invitationId);
      else office.clock.at += 7 * DAY;
      await assert.rejects(acceptInvitation(office.store, passwords, { token, ...person(3_000 + i) }, FROM), refused("not-found"));
    }
    office.clock.at = began;
    await assert.rejects(acceptInvitation(office.store, passwords, { token: "A".repeat(43), ...person(3_999) }, FROM), refused("not-found"));
  });

  test("an address that somebody has is not taken again, in whatever letters it is written", async () => {
    const email = await givePassword(office.store, await office.hire());
    const { token } = await invite(office.store, administrator, { label: "", grants: [everywhere("reporter")] });
    const again = acceptInvitation(office.store, passwords, { token, name: "另一位", email: email.toUpperCase(), password: PASSWORD }, FROM);
    await assert.rejects(again, refused("conflict"));
  });

  test("a right for a site or section that is not there is refused", async () => {
    const { siteId, sectionId } = office.place("hecheng:tiyu");
    const wrong: Grant[] = [
      { role: "editor", siteId: "nowhere", sectionId: null },
      { role: "editor", siteId: "gangwan", sectionId },
      { role: "editor", siteId: null, sectionId },
      { role: "editor", siteId, sectionId: "c000000000000000000" },
    ];
    for (const grant of wrong) await assert.rejects(invite(office.store, administrator, { label: "", grants: [grant] }), refused("invalid"));
  });

  test("an administrator of one site gives and takes nothing that reaches further", async () => {
    const here = await office.hire({ role: "administrator", siteId: "hecheng", sectionId: null });
    const desk = onDesk("editor", office.place("hecheng:tiyu"));
    await invite(office.store, here, { label: "", grants: [desk] });
    const far: Grant[] = [everywhere("reporter"), { role: "contributor", siteId: "gangwan", sectionId: null }, ADMINISTRATOR];
    const before = await audits();
    for (const grant of far) {
      await assert.rejects(invite(office.store, here, { label: "", grants: [desk, grant] }), refused("not-allowed"));
      const holder = await office.hire(grant);
      for (const attempt of [
        () => changeGrants(office.store, here, holder.id, []),
        () => changeStatus(office.store, here, holder.id, "disabled"),
        () => passwordLink(office.store, here, holder.id),
        () => resetSecondFactors(office.store, here, holder.id),
        () => endSession(office.store, here, holder.id, holder.sessionId),
      ])
        await assert.rejects(attempt(), refused("not-allowed"));
    }
    assert.equal(await audits(), before);
  });

  test("the last administrator can be neither demoted nor disabled, not even by themselves", async () => {
    const all = await office.store.write
      .selectFrom("grants")
      .select("staffId")
      .where("role", "=", "administrator")
      .where("siteId", "is", null)
      .execute();
    for (const { staffId } of all) if (staffId !== administrator.id) await changeStatus(office.store, administrator, staffId, "disabled");
    await assert.rejects(changeGrants(office.store, administrator, administrator.id, [everywhere("chief")]), refused("conflict"));
    await assert.rejects(changeStatus(office.store, administrator, administrator.id, "disabled"), refused("conflict"));
    assert.equal((await office.ask(administrator, "GET", "/me")).status, 200, "a refused change ends no session");
    const second = await office.hire(ADMINISTRATOR);
    await changeGrants(office.store, administrator, administrator.id, []);
    administrator = second;
  });

  test("a code of an authenticator app works once", async () => {
    for (const i of rounds) {
      const staff = await office.hire(everywhere("reporter"));
      const email = await givePassword(office.store, staff);
      const { secret } = await giveTotp(office.store, staff);
      const code = totpCode(secret, office.clock.at);
      const tokens = [await stepFor(email), await stepFor(email)];
      assert.equal(await opens(await secondStep(office.store, { token: tokens[0] ?? "", code }, FROM)), staff.id, `round ${i}`);
      await assert.rejects(secondStep(office.store, { token: tokens[1] ?? "", code }, FROM), refused("not-allowed"));
      await assert.rejects(
        secondStep(office.store, { token: tokens[0] ?? "", code: totpCode(secret, office.clock.at + 30_000) }, FROM),
        refused("stale"),
      );
    }
  });

  test("a backup code works once, and its fellows still do", async () => {
    const staff = await office.hire();
    const email = await givePassword(office.store, staff);
    const { backupCodes } = await giveTotp(office.store, staff);
    const [first = "", second = ""] = backupCodes;
    await secondStep(office.store, { token: await stepFor(email), code: first.toUpperCase() }, FROM);
    await assert.rejects(secondStep(office.store, { token: await stepFor(email), code: first }, FROM), refused("not-allowed"));
    await secondStep(office.store, { token: await stepFor(email), code: second.replace("-", " ") }, FROM);
  });

  test("guessing codes is stopped after ten, whatever number of second steps was begun", async () => {
    const staff = await office.hire();
    const email = await givePassword(office.store, staff);
    await giveTotp(office.store, staff);
    const codes: string[] = [];
    for (const i of rounds) {
      const token = await stepFor(email);
      codes.push(
        await secondStep(office.store, { token, code: String(100_000 + i) }, FROM).then(
          () => "in",
          (error) => error.code,
        ),
      );
    }
    assert.deepEqual(codes, [...Array(10).fill("not-allowed"), ...Array(10).fill("too-many")]);
  });

  test("a password alone opens nothing where a second factor is set up, an app or a passkey", async () => {
    for (const give of [giveTotp, givePasskey]) {
      const staff = await office.hire();
      const email = await givePassword(office.store, staff);
      await give(office.store, staff);
      assert.equal((await signIn(office.store, passwords, { email, password: PASSWORD }, FROM)).kind, "second-step");
      assert.equal((await sessionsOf(office.store, staff.id, null)).length, 1, "only the one of the office");
    }
  });

  test("a second step left open for ten minutes is closed", async () => {
    const staff = await office.hire();
    const email = await givePassword(office.store, staff);
    const { secret } = await giveTotp(office.store, staff);
    const token = await stepFor(email);
    office.clock.at += 10 * MINUTE;
    await assert.rejects(secondStep(office.store, { token, code: totpCode(secret, office.clock.at) }, FROM), refused("stale"));
  });

  test("a passkey signs in, and its answer works once", async () => {
    const staff = await office.hire();
    const { key } = await givePasskey(office.store, staff);
    const { token, options } = await beginPasskeySignIn(office.store, PAGE);
    const response = key.answer(options.challenge, PAGE);
    assert.equal(await opens(await passkeySignIn(office.store, PAGE, { token, id: key.id, response }, FROM)), staff.id);
    await assert.rejects(passkeySignIn(office.store, PAGE, { token, id: key.id, response }, FROM), refused("stale"));
    const next = await beginPasskeySignIn(office.store, PAGE);
    await assert.rejects(passkeySignIn(office.store, PAGE, { token: next.token, id: key.id, response }, FROM), refused("not-allowed"));
  });

  test("a passkey's answer from another host, by another key, or for another question is refused", async () => {
    const { key } = await givePasskey(office.store, await office.hire());
    const elsewhere = { host: "hecheng.example", origin: "https://hecheng.example" };
    const attempts: ((challenge: string) => [string, object])[] = [
      (challenge) => [key.id, key.answer(challenge, elsewhere)],
      (challenge) => [key.id, key.answer(challenge, { ...PAGE, origin: elsewhere.origin })],
      (challenge) => [key.id, { ...newAuthenticator().answer(challenge, PAGE), id: key.id, rawId: key.id }],
      () => [key.id, key.answer("x".repeat(43), PAGE)],
      (challenge) => {
        const stranger = newAuthenticator();
        return [stranger.id, stranger.answer(challenge, PAGE)];
      },
      () => [key.id, {}],
    ];
    for (const attempt of attempts) {
      const { token, options } = await beginPasskeySignIn(office.store, PAGE);
      const [id, response] = attempt(options.challenge);
      await assert.rejects(passkeySignIn(office.store, PAGE, { token, id, response }, FROM), refused("not-allowed"));
    }
  });

  test("a passkey is not added by another's question, nor one that somebody has already", async () => {
    const [one, other] = [await office.hire(), await office.hire()];
    const { key } = await givePasskey(office.store, one);
    const { token, options } = await beginPasskey(office.store, one, PAGE, "试");
    const stolen = { token, name: "", response: newAuthenticator().make(options.challenge, PAGE) };
    await assert.rejects(addPasskey(office.store, other, PAGE, stolen), refused("stale"));
    const own = await beginPasskey(office.store, other, PAGE, "试");
    const again = { token: own.token, name: "", response: key.make(own.options.challenge, PAGE) };
    await assert.rejects(addPasskey(office.store, other, PAGE, again), refused("conflict"));
  });

  test("another's session and another's passkey are not to be found", async () => {
    for (const _ of rounds) {
      const [one, other] = [await office.hire(everywhere("chief")), await office.hire(everywhere("chief"))];
      const { passkeyId } = await givePasskey(office.store, one);
      const before = await audits();
      assert.equal((await office.ask(other, "DELETE", `/account/sessions/${one.sessionId}`)).status, 404);
      assert.equal((await office.ask(other, "DELETE", `/account/passkeys/${passkeyId}`)).status, 404);
      assert.equal((await office.ask(administrator, "DELETE", `/staff/${other.id}/sessions/${one.sessionId}`)).status, 404);
      assert.equal(await audits(), before);
      assert.equal((await office.ask(one, "GET", "/me")).status, 200);
      await removePasskey(office.store, one, passkeyId);
    }
  });

  test("a role that asks for a second factor lets one do nothing but set one up", async () => {
    const asked: Role[] = ["chief"];
    await setSecondFactorRoles(office.store, administrator, asked);
    try {
      const chief = await office.hire(everywhere("chief"), everywhere("editor"));
      const { status, body } = await office.ask(chief, "GET", "/sites");
      assert.deepEqual([status, body.code], [403, "second-factor"]);
      assert.equal((await office.ask(chief, "GET", "/account")).status, 200);
      assert.equal((await office.ask(await office.hire(everywhere("editor")), "GET", "/sites")).status, 200);
      await giveTotp(office.store, chief);
      assert.equal((await office.ask(chief, "GET", "/sites")).status, 200);
    } finally {
      await setSecondFactorRoles(office.store, administrator, []);
    }
  });

  test("a cookie that nobody was given opens nothing, nor does a hash read from the database", async () => {
    const staff = await office.hire(everywhere("chief"));
    const { token } = await office.store.write.selectFrom("staffSessions").select("token").where("userId", "=", staff.id).executeTakeFirstOrThrow();
    for (const value of [token, staff.sessionId, staff.id, "A".repeat(43), "", "u1kjp4c580b0h0cndf3j", "' or 1=1--"])
      assert.equal(await opens({ id: "", secret: value }), null, value);
  });

  test("the plain cookie counts on this machine's own addresses only", async () => {
    const { secret } = await session(await office.hire());
    const with_ = async (host: string, name: string) => (await staffOf(office.store, new Headers({ host, cookie: `${name}=${secret}` }))) !== null;
    assert.equal(await with_("localhost:4000", "dateline-staff"), true);
    assert.equal(await with_("www.hecheng.localhost", "dateline-staff"), true);
    assert.equal(await with_("news.example", "dateline-staff"), false);
    assert.equal(await with_("localhost.news.example", "dateline-staff"), false);
    assert.equal(await with_("news.example", "__Host-dateline-staff"), true);
  });

  test("whoever changes how they sign in must know the password, and cannot guess it", async () => {
    const staff = await office.hire();
    await givePassword(office.store, staff);
    const codes: string[] = [];
    for (const i of rounds)
      codes.push(
        await requireOwnPassword(office.store, passwords, staff.id, `geraten ${i}`, FROM).then(
          () => "in",
          (error) => error.code,
        ),
      );
    assert.deepEqual(codes, [...Array(10).fill("not-allowed"), ...Array(10).fill("too-many")]);
  });

  test("there is a link for the first administrator only while there is nobody, and only the last one made works", async () => {
    assert.equal(await firstLink(office.store), null);
    const empty = await openOffice(databaseFor);
    try {
      const [old, link] = [await firstLink(empty.store), await firstLink(empty.store)];
      await assert.rejects(acceptInvitation(empty.store, passwords, { token: old?.token ?? "", ...person(1) }, FROM), refused("not-found"));
      const begun = await acceptInvitation(empty.store, passwords, { token: link?.token ?? "", ...person(1) }, FROM);
      assert.ok(begun);
      assert.equal(await firstLink(empty.store), null);
      const kept = JSON.stringify(await empty.store.write.selectFrom("invitations").selectAll().execute());
      assert.ok(!kept.includes(link?.token ?? "?"), "the store keeps its hash only");
    } finally {
      await empty.close();
    }
  });

  test("the log holds ids and numbers, never a name, an address or a secret", async () => {
    const rows = await office.store.write.selectFrom("auditLog").select(["actor", "object", "detail"]).execute();
    const log = JSON.stringify(rows);
    for (const secret of ["hecheng.example", "沈河", "argon2", PASSWORD]) assert.ok(!log.includes(secret), secret);
  });

  async function stepFor(email: string): Promise<string> {
    const signedIn = await signIn(office.store, passwords, { email, password: PASSWORD }, FROM);
    assert.equal(signedIn.kind, "second-step");
    return signedIn.kind === "second-step" ? signedIn.step.token : "";
  }
}
