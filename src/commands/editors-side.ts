import { firstLink } from "../newsroom/accounts/first-link.ts";
import { openAccounts } from "../newsroom/accounts/open-accounts.ts";
import { headlineWords } from "../newsroom/headline-words.ts";
import { sweepUploads } from "../newsroom/library/sweep-uploads.ts";
import { newsroomRoutes } from "../newsroom/server.ts";
import type { Portal } from "../portal/context.ts";
import { portalPages } from "../portal/pages.ts";
import type { Worker } from "../worker/run.ts";
import type { Answers } from "./front-door.ts";
import { linkAddress } from "./link-address.ts";
import { openWorker, type WorkerNeeds } from "./open-worker.ts";

/** How long after the start the dictionary is loaded, ms: it takes half a second, which the first publication need not wait for. */
const DICTIONARY_AFTER = 3_000;

/** The newsroom and the worker, which a start need not load before it serves readers. */
export interface EditorsSide {
  answers: Answers;
  /** Null where another process works. */
  worker: Worker | null;
  /** Address that makes the first administrator, or null where there is somebody. There is no default password. */
  firstLink: string | null;
}

/** Opens the editors' side on a store, with a worker that has these ways out, or without one. `log` is told of what fails inside, and where. */
export async function openEditorsSide(
  portal: Portal,
  waysOut: WorkerNeeds | null,
  log: (error: unknown, where: string) => void,
): Promise<EditorsSide> {
  const { store, port } = portal;
  const answers = newsroomRoutes({ store, ...openAccounts(store), port, log, pages: portalPages(portal) }).fetch;
  sweepUploads(store).catch((error) => log(error, "old uploads"));
  setTimeout(() => headlineWords(""), DICTIONARY_AFTER).unref();
  const link = await firstLink(store);
  return {
    answers,
    worker: waysOut && openWorker(portal, waysOut, log),
    firstLink: link && (await linkAddress(store, link, port)),
  };
}
