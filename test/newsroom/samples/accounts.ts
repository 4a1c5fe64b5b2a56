import { openChallenge } from "../../../src/newsroom/accounts/challenges.ts";
import { openLink } from "../../../src/newsroom/accounts/invite.ts";
import { beginPasskey } from "../../../src/newsroom/accounts/passkey-setup.ts";
import { beginPasskeySignIn } from "../../../src/newsroom/accounts/passkey-sign-in.ts";
import { totpCode } from "../../../src/newsroom/accounts/totp-code.ts";
import { beginTotp } from "../../../src/newsroom/accounts/totp-setup.ts";
import type { Store } from "../../../src/store/store.ts";
import { anotherSession, givePasskey, givePassword, giveTotp, PAGE, PASSWORD } from "../accounts.ts";
import { newAuthenticator } from "../authenticator.ts";
import type { Samples } from "../sample.ts";

const HOUR = 3_600_000;
const SYSTEM = { id: "system", name: "系统" };
const link = (store: Store, grants: never[] = []) => store.act((act) => openLink(act, SYSTEM, { label: "试", grants, staffId: null }, HOUR));
let joined = 0;

/** Somebody who holds no right: whoever may keep the staff of any place may look after them. */
const somebodyElse = async ({ hire }: Parameters<NonNullable<Samples["GET /staff"]>>[0]) => hire();

export const accountSamples: Samples = {
  "POST /sign-in": async ({ store, hire }) => ({ body: { email: await givePassword(store, await hire()), password: PASSWORD } }),
  "POST /sign-in/second-step": async ({ store, hire }) => {
    const staff = await hire();
    const { secret } = await giveTotp(store, staff);
    const token = await store.act((act) => openChallenge(act, "second-step", staff.id));
    return { body: { token, code: totpCode(secret, store.clock.now()) } };
  },
  "POST /sign-in/passkey-question": async () => ({}),
  "POST /sign-in/passkey": async ({ store, hire }) => {
    const { key } = await givePasskey(store, await hire());
    const { token, options } = await beginPasskeySignIn(store, PAGE);
    return { body: { token, response: key.answer(options.challenge, PAGE) } };
  },
  "POST /sign-out": async (office, { asker }) => {
    await office.signIn(asker);
    return {};
  },
  "POST /invitation": async ({ store }) => ({ body: { token: (await link(store)).token } }),
  "POST /invitation/acceptance": async ({ store }) => ({
    body: { token: (await link(store)).token, name: "沈河", email: `shen${++joined}@hecheng.example`, password: PASSWORD },
  }),
  "GET /account": async () => ({}),
  "PUT /account/name": async () => ({ body: { name: "顾青" } }),
  "PUT /account/password": async ({ store }, { asker }) => {
    await givePassword(store, asker);
    return { body: { current: PASSWORD, password: `${PASSWORD}，新` } };
  },
  "POST /account/totp": async ({ store }, { asker }) => {
    await givePassword(store, asker);
    await store.act(({ db }) => db.deleteFrom("twoFactors").where("staffId", "=", asker.id).execute());
    return { body: { password: PASSWORD } };
  },
  "PUT /account/totp": async ({ store }, { asker }) => {
    await store.act(({ db }) => db.deleteFrom("twoFactors").where("staffId", "=", asker.id).execute());
    const secret = await beginTotp(store, asker);
    return { body: { code: totpCode(secret, store.clock.now()) } };
  },
  "POST /account/totp/removal": async ({ store }, { asker }) => {
    await givePassword(store, asker);
    await giveTotp(store, asker);
    return { body: { password: PASSWORD } };
  },
  "POST /account/passkey-question": async ({ store }, { asker }) => {
    await givePassword(store, asker);
    return { body: { password: PASSWORD } };
  },
  "POST /account/passkeys": async ({ store }, { asker }) => {
    const { token, options } = await beginPasskey(store, asker, PAGE, "试");
    return { body: { token, name: "我的电脑", response: newAuthenticator().make(options.challenge, PAGE) } };
  },
  "DELETE /account/passkeys/{passkeyId}": async ({ store }, { asker }) => ({ params: { passkeyId: (await givePasskey(store, asker)).passkeyId } }),
  "DELETE /account/sessions/{sessionId}": async ({ store }, { asker }) => ({ params: { sessionId: await anotherSession(store, asker) } }),
  "GET /staff": async () => ({}),
  "GET /staff/{staffId}/sessions": async (office) => ({ params: { staffId: (await somebodyElse(office)).id } }),
  "DELETE /staff/{staffId}/sessions": async (office) => ({ params: { staffId: (await somebodyElse(office)).id } }),
  "DELETE /staff/{staffId}/sessions/{sessionId}": async (office) => {
    const staff = await somebodyElse(office);
    return { params: { staffId: staff.id, sessionId: await anotherSession(office.store, staff) } };
  },
  "PUT /staff/{staffId}/grants": async (office, { place }) => {
    const { id } = await somebodyElse(office);
    return { params: { staffId: id }, body: { grants: [{ role: "reporter", ...place }] } };
  },
  "PUT /staff/{staffId}/status": async (office) => ({ params: { staffId: (await somebodyElse(office)).id }, body: { status: "disabled" } }),
  "POST /staff/{staffId}/password-link": async (office) => ({ params: { staffId: (await somebodyElse(office)).id } }),
  "DELETE /staff/{staffId}/second-factors": async (office) => ({ params: { staffId: (await somebodyElse(office)).id } }),
  "GET /second-factor-roles": async () => ({}),
  "PUT /second-factor-roles": async () => ({ body: { roles: [] } }),
  "GET /invitations": async () => ({}),
  "POST /invitations": async (_, { place }) => ({ body: { label: "沈河", grants: [{ role: "reporter", ...place }] } }),
  "DELETE /invitations/{invitationId}": async ({ store }) => ({ params: { invitationId: (await link(store)).invitationId } }),
};
