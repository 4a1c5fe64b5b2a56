import type { Context } from "hono";
import { z } from "zod";
import { recordTakedown } from "../store/takedowns.ts";
import { copyrightPage, type TakedownForm, type TakedownOutcome } from "../views/copyright.ts";
import { fromOf } from "../web/accounts/from-of.ts";
import { answerPage, type PageStatus, type PortalEnv } from "./answer-page.ts";
import type { Portal } from "./context.ts";

const Form = z.strictObject({
  name: z.string().trim().min(1).max(100),
  contact: z.string().trim().min(3).max(200),
  address: z.string().trim().min(1).max(500),
  reason: z.string().trim().min(5).max(4_000),
  website: z.literal(""),
});

/** POST `/copyright`: keeps a notice of infringement for the newsroom and tells its number; a form with gaps comes back as it was filled in. */
export async function takedown(c: Context<PortalEnv>, portal: Portal): Promise<Response> {
  const told = (outcome: TakedownOutcome, status: PageStatus) => answerPage(c, portal, ({ frame }) => copyrightPage(frame, outcome), status);
  const fields = Object.fromEntries(new URLSearchParams(await c.req.text()));
  const parsed = Form.safeParse({ website: "", ...fields });
  if (!parsed.success) return told({ kind: "refused", reason: missing(fields), entered: entered(fields) }, 400);
  const { website: _, ...notice } = parsed.data;
  const { network } = fromOf(c);
  const number = await recordTakedown(portal.store, { siteId: c.get("siteId"), ...notice, network });
  if (number === null) return told({ kind: "refused", reason: "短时间里提交得太多了，请一小时后再试。", entered: entered(fields) }, 429);
  return told({ kind: "received", number, at: portal.store.clock.now() }, 200);
}

function entered({ name = "", contact = "", address = "", reason = "" }: Record<string, string>): TakedownForm {
  return { name, contact, address, reason };
}

function missing(fields: Record<string, string>): string {
  const labels: Record<string, string> = { name: "姓名或单位", contact: "联系方式", address: "网页地址", reason: "理由" };
  const named = Object.entries(labels).filter(([key]) => !Form.shape[key as keyof typeof Form.shape].safeParse(fields[key]).success);
  return named.length > 0 ? `请补全或缩短：${named.map(([, label]) => label).join("、")}。` : "表单有误，请重新填写。";
}
