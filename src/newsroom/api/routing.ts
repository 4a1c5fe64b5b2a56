import { z } from "@hono/zod-openapi";
import { PRIORITIES } from "../../core/routing.ts";
import { routingRules } from "../../store/routing-rules.ts";
import type { Newsroom } from "../newsroom.ts";
import { addRule } from "../routing/add-rule.ts";
import { changeRule, orderRules, removeRule } from "../routing/rule-acts.ts";
import { tryRule } from "../routing/try-rule.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";
import { ReportLine } from "./report-forms.ts";

const Params = z.object({ ruleId: line(40) });
const fields = {
  sourceIds: z.array(line(40)).max(50),
  sections: z.array(line(60)).max(50),
  words: z.array(line(60)).max(100),
  sectionId: line(40).nullable(),
  priority: z.enum(PRIORITIES).nullable(),
  isDrop: z.boolean(),
};
const Form = z.strictObject(fields).openapi("RoutingRuleForm");
const Rule = z.strictObject({ id: z.string(), ...fields }).openapi("RoutingRule");
const Trial = z
  .strictObject({ looked: z.number().int(), fitting: z.number().int(), taken: z.number().int(), first: z.array(ReportLine) })
  .openapi("RoutingTrial");
const Done = z.strictObject({});

/** 分稿规则: what becomes of reports when they come in. */
export function routingApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /routing-rules", {
        summary: "Every rule, in the order in which they are asked: the first that fits decides",
        responses: answers(z.strictObject({ rules: z.array(Rule) })),
      }),
      async (c) => c.json({ rules: await routingRules(store.write) }, 200),
    )
    .openapi(
      endpoint("POST /routing-rules", {
        summary: "Adds a rule, last in order, for what comes in from now on",
        request: { body: json(Form) },
        responses: answers(z.strictObject({ ruleId: z.string() })),
      }),
      async (c) => c.json({ ruleId: await addRule(store, c.get("staff"), c.req.valid("json")) }, 200),
    )
    .openapi(
      endpoint("POST /routing-rules/trial", {
        summary: "Tries a rule on the newest thousand reports, in the place of `ruleId` or after all; nothing is changed",
        request: { body: json(z.strictObject({ ruleId: line(40).nullable(), rule: Form })) },
        responses: answers(Trial),
      }),
      async (c) => {
        const { ruleId, rule } = c.req.valid("json");
        return c.json(await tryRule(store, ruleId, rule), 200);
      },
    )
    .openapi(
      endpoint("PUT /routing-rules/order", {
        summary: "Says in which order rules are asked: all of them, each once",
        request: { body: json(z.strictObject({ ids: z.array(line(40)).max(500) })) },
        responses: answers(Done),
      }),
      async (c) => {
        await orderRules(store, c.get("staff"), c.req.valid("json").ids);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("PUT /routing-rules/{ruleId}", {
        summary: "Changes a rule, for what comes in from now on",
        request: { params: Params, body: json(Form) },
        responses: answers(Done),
      }),
      async (c) => {
        await changeRule(store, c.get("staff"), c.req.valid("param").ruleId, c.req.valid("json"));
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("DELETE /routing-rules/{ruleId}", {
        summary: "Takes a rule away; what it made of reports stays",
        request: { params: Params },
        responses: answers(Done),
      }),
      async (c) => {
        await removeRule(store, c.get("staff"), c.req.valid("param").ruleId);
        return c.json({}, 200);
      },
    );
}

export type RoutingApi = ReturnType<typeof routingApi>;
