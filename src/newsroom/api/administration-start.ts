import { z } from "@hono/zod-openapi";
import { dismissStart, STEPS, startSteps } from "../administration/start-steps.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint } from "./endpoint.ts";

const Steps = z.strictObject({ steps: z.array(z.strictObject({ step: z.enum(STEPS), done: z.boolean() })), over: z.boolean() }).openapi("StartSteps");

/** What leads a new newsroom to its first published article. */
export function administrationStartApi({ store }: Newsroom) {
  return api()
    .openapi(endpoint("GET /start-steps", { summary: "How far a new newsroom is", responses: answers(Steps) }), async (c) =>
      c.json(await startSteps(store.write), 200),
    )
    .openapi(endpoint("POST /start-steps/dismissal", { summary: "Hides the steps for everybody", responses: answers(Steps) }), async (c) => {
      await dismissStart(store, c.get("staff"));
      return c.json(await startSteps(store.write), 200);
    });
}

export type AdministrationStartApi = ReturnType<typeof administrationStartApi>;
