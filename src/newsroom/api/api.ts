import { OpenAPIHono, z } from "@hono/zod-openapi";
import { Refused } from "../../core/refused.ts";
import type { StaffEnv } from "./guard.ts";

/** An empty part of the API, to be filled with `openapi(endpoint(…), handler)`. What a schema refuses becomes one sentence. */
export function api(): OpenAPIHono<StaffEnv> {
  return new OpenAPIHono<StaffEnv>({
    defaultHook(result) {
      if (result.success) return;
      const issue = result.error.issues[0];
      const where = issue?.path.join(".") ?? "";
      throw new Refused(
        "invalid",
        `${where}: ${issue?.message}`,
        `内容不符合要求（${where || "整体"}）：${issue ? inChinese(issue) : ""}`,
        where || null,
      );
    },
  });
}

const chinese = z.locales.zhCN().localeError;

/** zod's own sentence for it in Chinese. */
function inChinese(issue: z.core.$ZodIssue): string {
  const said = chinese(issue as z.core.$ZodRawIssue);
  return (typeof said === "string" ? said : said?.message) ?? issue.message;
}
