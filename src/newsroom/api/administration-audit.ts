import { z } from "@hono/zod-openapi";
import { staffNames } from "../../store/staff-names.ts";
import { auditRows } from "../administration/audit-rows.ts";
import { verifyAudit } from "../administration/verify-audit.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";

const PAGE = 100;
const whole = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional();
const Row = z
  .strictObject({
    seq: z.number().int(),
    at: z.number().int(),
    actor: z.strictObject({ id: z.string(), name: z.string().nullable() }),
    act: z.string(),
    object: z.string(),
    detail: z.record(z.string(), z.unknown()),
  })
  .openapi("AuditRow");
const Rows = z.strictObject({ rows: z.array(Row), more: z.boolean() }).openapi("AuditRows");
const Check = z.strictObject({ broken: z.number().int().nullable(), last: z.number().int(), isEnd: z.boolean() }).openapi("AuditCheck");

/** The audit log: searching it, and verifying that no row of it was changed or taken out. */
export function administrationAuditApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /audit", {
        summary: "Rows of the audit log, newest first, a hundred at a time",
        request: {
          query: z.strictObject({
            actor: line(60).optional(),
            act: line(60).optional(),
            object: line(120).optional(),
            from: whole,
            until: whole,
            before: whole,
          }),
        },
        responses: answers(Rows),
      }),
      async (c) => {
        const rows = await auditRows(store.write, { ...c.req.valid("query"), limit: PAGE + 1 });
        const shown = rows.slice(0, PAGE);
        const person = await staffNames(
          store.write,
          shown.map(({ actor }) => actor),
        );
        return c.json(
          {
            rows: shown.map(({ seq, at, actor, act, object, detail }) => ({
              seq,
              at,
              actor: person(actor),
              act,
              object,
              detail: JSON.parse(detail),
            })),
            more: rows.length > PAGE,
          },
          200,
        );
      },
    )
    .openapi(
      endpoint("POST /audit/verification", {
        summary: "Checks the next part of the log's chain after a row that was checked; ask again from `last` until the end",
        request: { body: json(z.strictObject({ after: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER) })) },
        responses: answers(Check),
      }),
      async (c) => c.json(await verifyAudit(store, c.get("staff"), c.req.valid("json").after), 200),
    );
}

export type AdministrationAuditApi = ReturnType<typeof administrationAuditApi>;
