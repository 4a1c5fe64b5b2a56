import type { Samples } from "./sample.ts";
import { articleSamples } from "./samples/articles.ts";

/** Every feature's samples. */
export const SAMPLES: Samples = { ...articleSamples };
