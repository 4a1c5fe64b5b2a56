import type { Newsroom } from "../newsroom.ts";
import { freeze } from "../workflow/freeze.ts";
import { schedulesFor } from "../workflow/schedules-for.ts";
import { statusFor } from "../workflow/status-for.ts";
import { unfreeze } from "../workflow/unfreeze.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { sentenceOf } from "./refusals.ts";
import { FreezeForm, Schedules, Status } from "./workflow-forms.ts";

/** What every screen shows, the publications to come, and the freeze of them all. */
export function statusApi({ store }: Newsroom) {
  return api()
    .openapi(endpoint("GET /status", { summary: "What is late or frozen, and what waits for one", responses: answers(Status) }), async (c) =>
      c.json(await statusFor(store, c.get("staff")), 200),
    )
    .openapi(endpoint("GET /schedules", { summary: "Publications to come and late ones, soonest first", responses: answers(Schedules) }), async (c) =>
      c.json({ schedules: await schedulesFor(store, c.get("staff"), (refused) => sentenceOf(c, refused)) }, 200),
    )
    .openapi(
      endpoint("PUT /freeze", {
        summary: "Stops all publishing but withdrawals",
        request: { body: json(FreezeForm) },
        responses: answers(Status),
      }),
      async (c) => {
        await freeze(store, c.get("staff"), c.req.valid("json").reason);
        return c.json(await statusFor(store, c.get("staff")), 200);
      },
    )
    .openapi(endpoint("DELETE /freeze", { summary: "Lets publishing go on; what fell due is caught up", responses: answers(Status) }), async (c) => {
      await unfreeze(store, c.get("staff"));
      return c.json(await statusFor(store, c.get("staff")), 200);
    });
}

export type StatusApi = ReturnType<typeof statusApi>;
