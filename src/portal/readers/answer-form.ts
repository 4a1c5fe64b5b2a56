import type { Context } from "hono";
import { Refused, type RefusedCode } from "../../core/refused.ts";
import type { Html } from "../../html/tag.ts";
import { nulRefused } from "../../store/plain-refusals.ts";
import type { Again } from "../../views/readers/field.ts";
import { requireOwnOrigin } from "../../web/accounts/own-origin.ts";
import { answerPage, type PageStatus, type PortalEnv } from "../answer-page.ts";
import type { Portal } from "../context.ts";
import type { Making } from "../making.ts";

/** What was entered, by field; of a field that was sent several times, the first. */
export type Entered = Readonly<Record<string, string>>;

/** What a form does, and the page that it is on. */
interface FormOf {
  act(entered: Entered, all: URLSearchParams): Promise<Response>;
  /** The page with the form as it was filled in. */
  again(making: Making, again: Again): Html | Promise<Html>;
}

const STATUS: Readonly<Partial<Record<RefusedCode, PageStatus>>> = {
  "not-allowed": 403,
  "not-found": 404,
  conflict: 409,
  "too-many": 429,
  "disk-full": 507,
};

/** Does what a form of ours asks, or shows it again with what was entered and why not. */
export async function answerForm(c: Context<PortalEnv>, portal: Portal, { act, again }: FormOf): Promise<Response> {
  const all = new URLSearchParams(await c.req.text());
  const entered: Entered = Object.fromEntries([...all].reverse());
  try {
    requireOwnOrigin(c.req.raw.headers);
    if ([...all.values()].some((text) => text.includes("\0"))) throw nulRefused();
    return await act(entered, all);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const refused = { sentence: error.zh ?? error.message, field: error.field };
    return answerPage(c, portal, (making) => again(making, { entered, refused }), statusOf(error));
  }
}

/** The status by which a refusal is answered. */
export function statusOf({ code }: Refused): PageStatus {
  return STATUS[code] ?? 400;
}
