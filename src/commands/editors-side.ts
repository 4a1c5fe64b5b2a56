import type { Config } from "../config.ts";
import type { Post } from "../deliver/send-mails.ts";
import { openDeliveries } from "../deliver/webhooks.ts";
import { openDoor } from "../fetch/door.ts";
import { openVisits } from "../ingest/poll/visits.ts";
import { firstLink } from "../newsroom/accounts/first-link.ts";
import { openAccounts } from "../newsroom/accounts/open-accounts.ts";
import { headlineWords } from "../newsroom/headline-words.ts";
import { sweepUploads } from "../newsroom/library/sweep-uploads.ts";
import { newsroomRoutes } from "../newsroom/server.ts";
import type { Portal } from "../portal/context.ts";
import { publicNinjs } from "../portal/out/ninjs-matter.ts";
import { portalPages } from "../portal/pages.ts";
import { runWorker, type Worker } from "../worker/run.ts";
import type { Answers } from "./front-door.ts";
import { linkAddress } from "./link-address.ts";
import { openIngest } from "./open-ingest.ts";

/** How long after the start the dictionary is loaded, ms: it takes half a second, which the first publication need not wait for. */
const DICTIONARY_AFTER = 3_000;

/** The newsroom and the worker, which a start need not load before it serves readers. */
export interface EditorsSide {
  answers: Answers;
  worker: Worker;
  /** Address that makes the first administrator, or null where there is somebody. There is no default password. */
  firstLink: string | null;
}

/** Opens the editors' side on a store; the worker's letters leave by `post`, what webhooks are told by a door that lets `fetchAllow` (`host:port`) through. `log` is told of what fails inside, and where. */
export async function openEditorsSide(
  portal: Portal,
  { post, fetchAllow, incoming }: { post: Post } & Pick<Config, "fetchAllow" | "incoming">,
  log: (error: unknown, where: string) => void,
): Promise<EditorsSide> {
  const { store, port } = portal;
  const article = (siteId: string, articleId: string) => publicNinjs(portal, siteId, articleId);
  const deliveries = openDeliveries(store, { door: openDoor(fetchAllow), article }, (error) => log(error, "webhooks"));
  const visits = openVisits(openIngest(store, { fetchAllow, incoming }), (error) => log(error, "channels"));
  const answers = newsroomRoutes({ store, ...openAccounts(store), port, log, pages: portalPages(portal) }).fetch;
  sweepUploads(store).catch((error) => log(error, "old uploads"));
  setTimeout(() => headlineWords(""), DICTIONARY_AFTER).unref();
  const link = await firstLink(store);
  return {
    answers,
    worker: runWorker(store, { post, deliveries, visits }, (error) => log(error, "worker")),
    firstLink: link && (await linkAddress(store, link, port)),
  };
}
