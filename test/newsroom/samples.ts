import type { Samples } from "./sample.ts";
import { accountSamples } from "./samples/accounts.ts";
import { administrationSamples } from "./samples/administration.ts";
import { articleSamples } from "./samples/articles.ts";
import { channelSamples } from "./samples/channels.ts";
import { checkSamples } from "./samples/checks.ts";
import { digestSamples } from "./samples/digests.ts";
import { editionSamples } from "./samples/edition.ts";
import { eventSamples } from "./samples/events.ts";
import { figureSamples } from "./samples/figures.ts";
import { frontSamples } from "./samples/fronts.ts";
import { librarySamples } from "./samples/library.ts";
import { moderationSamples } from "./samples/moderation.ts";
import { namesSamples } from "./samples/names.ts";
import { reportSamples } from "./samples/reports.ts";
import { routingSamples } from "./samples/routing.ts";
import { showSamples } from "./samples/shows.ts";
import { takenBackSamples } from "./samples/taken-back.ts";
import { webhookSamples } from "./samples/webhooks.ts";
import { workflowSamples } from "./samples/workflow.ts";

/** Every feature's samples. */
export const SAMPLES: Samples = {
  ...accountSamples,
  ...librarySamples,
  ...administrationSamples,
  ...channelSamples,
  ...reportSamples,
  ...digestSamples,
  ...routingSamples,
  ...eventSamples,
  ...namesSamples,
  ...editionSamples,
  ...checkSamples,
  ...figureSamples,
  ...takenBackSamples,
  ...frontSamples,
  ...articleSamples,
  ...webhookSamples,
  ...workflowSamples,
  ...moderationSamples,
  ...showSamples,
};
