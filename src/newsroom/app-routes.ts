import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type Context, Hono } from "hono";
import { serveHeld } from "../web/held-file.ts";
import { type AppFiles, readAppFiles } from "./app-files.ts";

const BUILT = fileURLToPath(new URL("../../newsroom-ui/dist/", import.meta.url));

const NOT_BUILT = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>Dateline</title>
<h1>编辑部界面尚未生成</h1><p>请在程序目录运行 <code>npm run build</code>，然后重新启动。</p>
<p lang="en">The editors' app has not been built: run <code>npm run build</code> and start again.</p></html>
`;

/** The editors' app below `/newsroom/`: every address that is no file of it gets its one page. Read when first asked for. */
export function appRoutes(folder: string = BUILT): Hono {
  let read: AppFiles | null | undefined;
  const files = () => {
    read ??= readAppFiles(folder);
    return read;
  };
  const app = new Hono();
  app.get("/newsroom", (c) => c.redirect("/newsroom/", 302));
  app.get("/newsroom/assets/:name", (c) => {
    const file = files()?.assets.get(c.req.param("name"));
    if (!file) return c.text("没有这个文件。There is no such file.\n", 404);
    const made = serveHeld(file, c.req.header("accept-encoding"), "forever");
    return c.newResponse(made.body, made);
  });
  app.get("/newsroom/*", (c) => page(c, files()));
  return app;
}

/** A nonce of its own for each answer; it is never kept, since the nonce must not be known beforehand. */
function page(c: Context, files: AppFiles | null): Response {
  c.header("cache-control", "no-store");
  if (!files) return c.html(NOT_BUILT, 503);
  const nonce = randomBytes(16).toString("base64");
  c.header("content-security-policy", policyWith(nonce));
  return c.html(files.page.replace('name="csp-nonce" content=""', `name="csp-nonce" content="${nonce}"`));
}

/** The app's own policy: styles by nonce, frames for previews, blobs for what is being uploaded; nothing inline, nothing from elsewhere. */
function policyWith(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
