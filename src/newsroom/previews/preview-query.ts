import { z } from "@hono/zod-openapi";

/** On which site (null: the article's home) and in which script a preview is shown. */
export const PreviewQuery = z.strictObject({ site: z.string().max(40).optional(), script: z.enum(["hans", "hant"]).default("hans") });
