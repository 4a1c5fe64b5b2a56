import { type Context, Hono } from "hono";
import { deviceName } from "../../text/device-name.ts";
import { type OwnSettings, SETTINGS, type Setting, settingsPage } from "../../views/readers/settings-page.ts";
import { confirmEmailPage, toldPage } from "../../views/readers/told-page.ts";
import { fromOf } from "../../web/accounts/from-of.ts";
import type { Passwords } from "../../web/accounts/passwords.ts";
import { answerPage, type PortalEnv } from "../answer-page.ts";
import type { Portal } from "../context.ts";
import { answerForm, type Entered } from "./answer-form.ts";
import { asReader } from "./as-reader.ts";
import { askEmail, confirmEmail } from "./change-email.ts";
import { changePassword } from "./change-password.ts";
import { erase } from "./erase.ts";
import { exportData } from "./export-data.ts";
import { readerRow } from "./find.ts";
import { hereOf } from "./here-of.ts";
import { keepSession } from "./keep-session.ts";
import { deadLink, linkOf } from "./link-of.ts";
import { endSession } from "./log-out.ts";
import { ownSessions } from "./own-sessions.ts";
import { prefer } from "./preferences.ts";
import { preferencesIn } from "./preferences-in.ts";
import type { Reader } from "./reader-of.ts";
import { rename } from "./rename.ts";

/** How a reader's account is changed, taken along, and ended. */
export function settingsRoutes(portal: Portal, passwords: Passwords): Hono<PortalEnv> {
  const { store, port } = portal;
  const app = new Hono<PortalEnv>();

  /** What the form of each setting does. */
  const acts: Record<Exclude<Setting, "erase">, (c: Context<PortalEnv>, reader: Reader, entered: Entered) => Promise<void>> = {
    preferences: (_, reader, entered) => prefer(store, reader, preferencesIn(entered)),
    name: async (c, reader, { name = "" }) => rename(store, (await hereOf(c, portal)).site, reader.id, name),
    email: async (c, reader, { email = "", current = "" }) =>
      askEmail(store, passwords, await hereOf(c, portal), reader.id, { email, current }, fromOf(c)),
    password: async (c, reader, { current = "", password = "" }) =>
      keepSession(c, await changePassword(store, passwords, await hereOf(c, portal), reader.id, { current, password }, fromOf(c))),
    sessions: (_, reader, { session = "" }) => endSession(store, reader.id, session),
  };

  for (const [setting, act] of Object.entries(acts) as [keyof typeof acts, (typeof acts)[keyof typeof acts]][]) {
    app.post(
      `/me/${setting}`,
      asReader(portal, (c, reader) =>
        answerForm(c, portal, {
          async act(entered) {
            await act(c, reader, entered);
            return c.redirect(`/me/settings?done=${setting}`, 303);
          },
          again: async ({ frame }, again) => settingsPage(frame, await shown(reader), { setting, again }),
        }),
      ),
    );
  }

  app.get(
    "/me/settings",
    asReader(portal, async (c, reader) => {
      const setting = SETTINGS.find((name) => name === c.req.query("done"));
      const own = await shown(reader);
      return answerPage(c, portal, ({ frame }) => settingsPage(frame, own, setting ? { setting, again: null } : null));
    }),
  );
  // What a form was refused on, asked for anew.
  for (const setting of SETTINGS) app.get(`/me/${setting}`, (c) => c.redirect("/me/settings", 303));
  app.post(
    "/me/erase",
    asReader(portal, (c, reader) =>
      answerForm(c, portal, {
        async act({ current = "" }) {
          await erase(store, passwords, reader.id, current, fromOf(c));
          keepSession(c, null);
          return answerPage(c, portal, ({ frame }) =>
            toldPage(frame, "账号已注销", "您的账号和为它保存的一切都已删除。", { path: "/", label: "回到首页" }),
          );
        },
        again: async ({ frame }, again) => settingsPage(frame, await shown(reader), { setting: "erase", again }),
      }),
    ),
  );
  app.get(
    "/me/export",
    asReader(portal, async (c, reader) => {
      const data = await exportData(store, (await hereOf(c, portal)).site, port, reader);
      const headers = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };
      return c.body(`${JSON.stringify(data, null, 2)}\n`, 200, { ...headers, "content-disposition": 'attachment; filename="my-data.json"' });
    }),
  );
  app.get("/me/email/confirm", async (c) => {
    const link = await linkOf(c, portal, "email", c.req.query("token") ?? "");
    return link ? answerPage(c, portal, ({ frame }) => confirmEmailPage(frame, link)) : deadLink(c, portal, "/me/settings");
  });
  app.post("/me/email/confirm", (c) =>
    answerForm(c, portal, {
      async act({ token = "" }) {
        await confirmEmail(store, await hereOf(c, portal), token);
        return answerPage(c, portal, ({ frame }) =>
          toldPage(frame, "邮箱已更改", "从现在起用新邮箱登录。", { path: "/me/settings", label: "回到设置" }),
        );
      },
      again: ({ frame }, { refused }) => toldPage(frame, "链接已失效", refused.sentence, { path: "/me/settings", label: "回到设置" }),
    }),
  );
  return app;

  async function shown(reader: Reader): Promise<OwnSettings> {
    const [{ email, script, size, theme }, sessions] = await Promise.all([readerRow(store.write, reader.id), ownSessions(store, reader)]);
    const devices = sessions.map(({ userAgent, ...session }) => ({ ...session, device: deviceName(userAgent) || "某台设备" }));
    return { name: reader.name, hasColumn: reader.hasColumn, email: email ?? "", preferences: { script, size, theme }, sessions: devices };
  }
}
