import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { errorPage } from "../../views/error.ts";
import { openPasswords } from "../../web/accounts/passwords.ts";
import { answerPage, type PortalEnv } from "../answer-page.ts";
import type { Portal } from "../context.ts";
import { entranceRoutes } from "./entrance.ts";
import { meApi } from "./me-api.ts";
import { ownPageRoutes } from "./own-page.ts";
import { settingsRoutes } from "./settings.ts";

/** A tree of hundreds of sections, each marked, is some 10 kB. */
const FORM_BYTES = 32 * 1024;

/** Readers' accounts: their pages, forms, and what the pages' script asks. */
export function readerRoutes(portal: Portal): Hono<PortalEnv> {
  const passwords = openPasswords();
  const app = new Hono<PortalEnv>();
  const limit = bodyLimit({ maxSize: FORM_BYTES, onError: (c) => answerPage(c, portal, ({ frame }) => errorPage(frame, 413), 413) });
  for (const path of ["/register/*", "/login", "/logout", "/forgot/*", "/me/*", "/api/me/*"]) app.use(path, limit);
  app.route("/", entranceRoutes(portal, passwords));
  app.route("/", ownPageRoutes(portal));
  app.route("/", settingsRoutes(portal, passwords));
  app.route("/", meApi(portal));
  return app;
}
