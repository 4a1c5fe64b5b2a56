import type { Samples } from "../sample.ts";

export const administrationSamples: Samples = {
  "GET /sites": async () => ({}),
  "GET /sources": async () => ({}),
};
