import type { Config } from "../config.ts";
import type { Post } from "../deliver/send-mails.ts";
import { openDeliveries } from "../deliver/webhooks.ts";
import { openDoor } from "../fetch/door.ts";
import type { Ingest } from "../ingest/ingest.ts";
import { openVisits } from "../ingest/poll/visits.ts";
import type { Portal } from "../portal/context.ts";
import { publicNinjs } from "../portal/out/ninjs-matter.ts";
import { runWorker, type Worker } from "../worker/run.ts";

/** Letters leave by `post`, what webhooks are told by a door that lets `fetchAllow` (`host:port`) through; `ingest` is closed with the worker. */
interface WorkerNeeds extends Pick<Config, "fetchAllow"> {
  post: Post;
  ingest: Ingest;
}

/** The worker on a portal's store. `log` is told of what fails inside, and where. */
export function openWorker(portal: Portal, { post, fetchAllow, ingest }: WorkerNeeds, log: (error: unknown, where: string) => void): Worker {
  const { store } = portal;
  const article = (siteId: string, articleId: string) => publicNinjs(portal, siteId, articleId);
  const deliveries = openDeliveries(store, { door: openDoor(fetchAllow), article }, (error) => log(error, "webhooks"));
  const visits = openVisits(ingest, (error) => log(error, "channels"));
  return runWorker(store, { post, deliveries, visits }, (error) => log(error, "worker"));
}
