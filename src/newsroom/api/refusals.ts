import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Refused, RefusedCode } from "../../core/refused.ts";
import type { Saying } from "../../core/saying.ts";
import { convert } from "../../text/convert.ts";
import { StaleSave } from "../revisions/stale-save.ts";

const STATUS: Readonly<Partial<Record<RefusedCode, ContentfulStatusCode>>> = {
  invalid: 400,
  "signed-out": 401,
  "not-allowed": 403,
  "second-factor": 403,
  "not-found": 404,
  stale: 409,
  conflict: 409,
  "too-large": 413,
  "too-many": 429,
  "disk-full": 507,
};

/** A refusal as JSON; that of a stale save has the newer revision with it. */
export function refusalAnswer(c: Context, refused: Refused): Response {
  const more = refused instanceof StaleSave ? { newer: refused.newer } : {};
  const field = refused.field === null ? {} : { field: refused.field };
  return c.json({ ...more, ...field, code: refused.code, message: sentenceOf(c, refused) }, STATUS[refused.code] ?? 400);
}

/** Its sentence in the language that the interface asked for (`Accept-Language`). */
export function sentenceOf(c: Context, { message, zh }: Pick<Refused, "message" | "zh">): string {
  const wanted = c.req.header("accept-language") ?? "";
  return wanted.startsWith("en") || zh === null ? message : inScript(zh, wanted);
}

/** The same of what the program says of itself. */
export function said(c: Context, { en, zh }: Saying): string {
  return sentenceOf(c, { message: en, zh });
}

function inScript(zh: string, wanted: string): string {
  return /^zh-(?:hant|tw|hk|mo)/i.test(wanted) ? convert(zh, "hant") : zh;
}
