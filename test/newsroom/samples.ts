import type { Samples } from "./sample.ts";
import { administrationSamples } from "./samples/administration.ts";
import { articleSamples } from "./samples/articles.ts";
import { librarySamples } from "./samples/library.ts";
import { workflowSamples } from "./samples/workflow.ts";

/** Every feature's samples. */
export const SAMPLES: Samples = { ...librarySamples, ...administrationSamples, ...articleSamples, ...workflowSamples };
