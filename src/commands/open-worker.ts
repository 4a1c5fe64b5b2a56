import type { Post } from "../deliver/send-mails.ts";
import { openDeliveries } from "../deliver/webhooks.ts";
import type { Ingest } from "../ingest/ingest.ts";
import { openVisits } from "../ingest/poll/visits.ts";
import type { Portal } from "../portal/context.ts";
import { publicNinjs } from "../portal/out/ninjs-matter.ts";
import { runWorker, type Worker } from "../worker/run.ts";

/** Letters leave by `post`, everything else by the door of `ingest`, which is closed with the worker. */
interface WorkerNeeds {
  post: Post;
  ingest: Ingest;
}

/** The worker on a portal's store. `log` is told of what fails inside, and where. */
export function openWorker(portal: Portal, { post, ingest }: WorkerNeeds, log: (error: unknown, where: string) => void): Worker {
  const { store } = portal;
  const article = (siteId: string, articleId: string) => publicNinjs(portal, siteId, articleId);
  const deliveries = openDeliveries(store, { door: ingest.door, article }, (error) => log(error, "webhooks"));
  const visits = openVisits(ingest, (error) => log(error, "channels"));
  return runWorker(store, { post, deliveries, visits }, (error) => log(error, "worker"));
}
