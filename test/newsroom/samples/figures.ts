import type { Samples } from "../sample.ts";

const query = { days: "7", zone: "Asia/Shanghai" };

export const figureSamples: Samples = {
  "GET /figures": async () => ({ query }),
  "GET /figures/file": async () => ({ query }),
  "GET /sites/{siteId}/figures": async (_, { place: { siteId } }) => ({ params: { siteId }, query }),
  "GET /sites/{siteId}/figures/file": async (_, { place: { siteId } }) => ({ params: { siteId }, query }),
};
