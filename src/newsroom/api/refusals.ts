import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Refused, RefusedCode } from "../../core/refused.ts";
import { convert } from "../../text/convert.ts";

const STATUS: Readonly<Partial<Record<RefusedCode, ContentfulStatusCode>>> = {
  invalid: 400,
  "signed-out": 401,
  "not-allowed": 403,
  "not-found": 404,
  stale: 409,
  conflict: 409,
  "too-large": 413,
  "too-many": 429,
  "disk-full": 507,
};

/** A refusal as JSON, its sentence in the language that the interface asked for (`Accept-Language`). */
export function refusalAnswer(c: Context, { code, message, zh }: Refused): Response {
  const wanted = c.req.header("accept-language") ?? "";
  return c.json({ code, message: wanted.startsWith("en") || zh === null ? message : inScript(zh, wanted) }, STATUS[code] ?? 400);
}

function inScript(zh: string, wanted: string): string {
  return /^zh-(?:hant|tw|hk|mo)/i.test(wanted) ? convert(zh, "hant") : zh;
}
