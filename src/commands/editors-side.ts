import type { Config } from "../config.ts";
import type { Post } from "../deliver/send-mails.ts";
import { closeIngest } from "../ingest/close-ingest.ts";
import { firstLink } from "../newsroom/accounts/first-link.ts";
import { openAccounts } from "../newsroom/accounts/open-accounts.ts";
import { headlineWords } from "../newsroom/headline-words.ts";
import { sweepUploads } from "../newsroom/library/sweep-uploads.ts";
import { newsroomRoutes } from "../newsroom/server.ts";
import type { Portal } from "../portal/context.ts";
import { portalPages } from "../portal/pages.ts";
import { channelActs } from "./channel-acts.ts";
import { chatTranslator } from "./chat-translator.ts";
import type { Answers } from "./front-door.ts";
import { linkAddress } from "./link-address.ts";
import { openIngest } from "./open-ingest.ts";
import { openWorker } from "./open-worker.ts";
import { pushDoor } from "./push-door.ts";

/** How long after the start the dictionary is loaded, ms: it takes half a second, which the first publication need not wait for. */
const DICTIONARY_AFTER = 3_000;

/** The newsroom and the worker, which a start need not load before it serves readers. */
export interface EditorsSide {
  answers: Answers;
  /** What others send to push channels. */
  sent: Answers;
  /** Whether it works here; else another process does. */
  works: boolean;
  stop(): Promise<void>;
  /** Address that makes the first administrator, or null where there is somebody. There is no default password. */
  firstLink: string | null;
}

/** Opens the editors' side on a store; the worker's letters leave by `post`, and without one there is no worker. `log` is told of what fails inside, and where. */
export async function openEditorsSide(
  portal: Portal,
  { post, fetchAllow, incoming, translation }: Pick<Config, "fetchAllow" | "incoming" | "translation"> & { post: Post | null },
  log: (error: unknown, where: string) => void,
): Promise<EditorsSide> {
  const { store, port } = portal;
  const ingest = openIngest(store, { fetchAllow, incoming });
  const worker = post && openWorker(portal, { ingest, post }, log);
  const answers = newsroomRoutes({
    ...{ store, ...openAccounts(store), port, log },
    ...{ pages: portalPages(portal), channels: channelActs(ingest, fetchAllow) },
    translator: translation && chatTranslator(translation, fetchAllow),
  }).fetch;
  sweepUploads(store).catch((error) => log(error, "old uploads"));
  setTimeout(() => headlineWords(""), DICTIONARY_AFTER).unref();
  const link = await firstLink(store);
  return {
    answers,
    sent: pushDoor(ingest, log).fetch,
    works: worker !== null,
    stop: () => (worker ? worker.stop() : closeIngest(ingest)),
    firstLink: link && (await linkAddress(store, link, port)),
  };
}
