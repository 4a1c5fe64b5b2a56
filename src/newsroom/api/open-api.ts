import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { api } from "./api.ts";
import { answers, endpoint } from "./endpoint.ts";
import type { StaffEnv } from "./guard.ts";

const ABOUT = {
  openapi: "3.1.0",
  info: {
    title: "Dateline newsroom",
    version: "0.1.0",
    description: "What editors do, as their app does it: signed in by a session's cookie, refused in one shape.",
  },
};

/** The API's own description, made of the schemas by which it reads and answers. */
export function openApi(described: () => OpenAPIHono<StaffEnv>) {
  return api().openapi(
    endpoint("GET /openapi.json", { summary: "This description", responses: answers(z.looseObject({ openapi: z.string() })) }),
    (c) => c.json(JSON.parse(JSON.stringify(describe(described()))), 200),
  );
}

/** The description of an API in OpenAPI 3.1. */
function describe(app: OpenAPIHono<StaffEnv>) {
  return app.getOpenAPI31Document(ABOUT);
}
