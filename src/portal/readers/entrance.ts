import { type Context, Hono } from "hono";
import { Refused } from "../../core/refused.ts";
import { editionOf } from "../../core/site.ts";
import { inEdition } from "../../views/edition/address.ts";
import { forgotPage, loginPage, newPasswordPage } from "../../views/readers/login-page.ts";
import { confirmPage, registerPage } from "../../views/readers/register-page.ts";
import { sentPage, toldPage } from "../../views/readers/told-page.ts";
import { fromOf } from "../../web/accounts/from-of.ts";
import type { Passwords } from "../../web/accounts/passwords.ts";
import { answerPage, type PortalEnv } from "../answer-page.ts";
import type { Portal } from "../context.ts";
import { answerForm } from "./answer-form.ts";
import { confirmRegistration } from "./confirm-registration.ts";
import { askPassword, resetPassword } from "./forgotten-password.ts";
import { hereOf } from "./here-of.ts";
import { keepSession, requireSafe } from "./keep-session.ts";
import { deadLink, linkOf } from "./link-of.ts";
import { logIn } from "./log-in.ts";
import { logOut } from "./log-out.ts";
import { nextPath } from "./next-path.ts";
import { preferencesOf } from "./preferences.ts";
import { readerOf } from "./reader-of.ts";
import { register } from "./register.ts";

type Asked = Context<PortalEnv>;

/** The ways in and out: registering, logging in and out, a forgotten password. */
export function entranceRoutes(portal: Portal, passwords: Passwords): Hono<PortalEnv> {
  const { store } = portal;

  async function enter(c: Asked, secret: string, next: string): Promise<Response> {
    const before = await readerOf(c, portal);
    if (before) await logOut(store, before);
    keepSession(c, secret);
    return c.redirect(next, 303);
  }

  return new Hono<PortalEnv>()
    .get("/register", (c) => answerPage(c, portal, ({ frame }) => registerPage(frame, null)))
    .post("/register", (c) =>
      answerForm(c, portal, {
        async act({ email = "", name = "", password = "", website = "" }) {
          requireSafe(c);
          if (website !== "") throw new Refused("invalid", "Leave the last field empty.", "表单有误，请重新填写。");
          await register(store, passwords, await hereOf(c, portal), { email, name, password }, fromOf(c));
          return answerPage(c, portal, ({ frame }) => sentPage(frame, email.trim(), "一天"));
        },
        again: ({ frame }, again) => registerPage(frame, again),
      }),
    )
    .get("/register/confirm", async (c) => {
      const link = await linkOf(c, portal, "register", c.req.query("token") ?? "");
      return link ? answerPage(c, portal, ({ frame }) => confirmPage(frame, link, null)) : deadLink(c, portal, "/register");
    })
    .post("/register/confirm", (c) =>
      answerForm(c, portal, {
        async act({ token = "", name = "", password = "" }) {
          requireSafe(c);
          return enter(c, await confirmRegistration(store, passwords, await hereOf(c, portal), { token, name, password }, fromOf(c)), "/me");
        },
        async again({ frame }, again) {
          const link = await linkOf(c, portal, "register", again.entered["token"] ?? "");
          return link ? confirmPage(frame, link, again) : toldPage(frame, "链接已失效", again.refused.sentence, { path: "/login", label: "登录" });
        },
      }),
    )
    .get("/login", async (c) => {
      const next = nextPath(c.req.query("next"));
      if (await readerOf(c, portal)) return c.redirect(next, 303);
      return answerPage(c, portal, ({ frame }) => loginPage(frame, next, null));
    })
    .post("/login", (c) =>
      answerForm(c, portal, {
        async act({ email = "", password = "", next }) {
          requireSafe(c);
          const { id, secret } = await logIn(store, passwords, c.get("siteId"), { email, password }, fromOf(c));
          const { site } = await hereOf(c, portal);
          const isTraditional = (await preferencesOf(store, { id })).script === "hant" && editionOf(site) !== null;
          return enter(c, secret, isTraditional ? inEdition(nextPath(next), "") : nextPath(next));
        },
        again: ({ frame }, again) => loginPage(frame, nextPath(again.entered["next"]), again),
      }),
    )
    .post("/logout", (c) =>
      answerForm(c, portal, {
        async act() {
          const reader = await readerOf(c, portal);
          if (reader) await logOut(store, reader);
          keepSession(c, null);
          return c.redirect("/", 303);
        },
        again: ({ frame }, { refused }) => toldPage(frame, "退出登录", refused.sentence, { path: "/me", label: "回到我的主页" }),
      }),
    )
    .get("/forgot", (c) => answerPage(c, portal, ({ frame }) => forgotPage(frame, null)))
    .post("/forgot", (c) =>
      answerForm(c, portal, {
        async act({ email = "" }) {
          await askPassword(store, await hereOf(c, portal), email, fromOf(c));
          return answerPage(c, portal, ({ frame }) => sentPage(frame, email.trim(), "一小时"));
        },
        again: ({ frame }, again) => forgotPage(frame, again),
      }),
    )
    .get("/forgot/new", async (c) => {
      const link = await linkOf(c, portal, "password", c.req.query("token") ?? "");
      return link ? answerPage(c, portal, ({ frame }) => newPasswordPage(frame, link, null)) : deadLink(c, portal, "/forgot");
    })
    .post("/forgot/new", (c) =>
      answerForm(c, portal, {
        async act({ token = "", password = "" }) {
          requireSafe(c);
          await resetPassword(store, passwords, await hereOf(c, portal), { token, password });
          keepSession(c, null);
          return answerPage(c, portal, ({ frame }) =>
            toldPage(frame, "密码已更改", "新密码已经生效，所有设备上的登录都已结束。", { path: "/login", label: "用新密码登录" }),
          );
        },
        async again({ frame }, again) {
          const link = await linkOf(c, portal, "password", again.entered["token"] ?? "");
          return link
            ? newPasswordPage(frame, link, again)
            : toldPage(frame, "链接已失效", again.refused.sentence, { path: "/forgot", label: "重新索取" });
        },
      }),
    );
}
