import { Refused } from "../../core/refused.ts";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import type { Ingest } from "../ingest.ts";
import type { PollEnd } from "../poll/end-poll.ts";
import { zoneOf } from "../zone-of.ts";
import { folderOf } from "./folder-of.ts";
import { makeFolder, unusable } from "./make-folder.ts";
import { ripeFiles } from "./ripe-files.ts";
import { takeFile } from "./take-file.ts";

/** Files of one folder that are taken before other channels have their turn. */
const MOST_FILES = 200;

/** Takes what lies in a wire's folder. Cut off anywhere, a file is taken again, and is the same report. @throws {Refused} where the folder can't be used */
export async function pollFolder(ingest: Ingest, channel: ChannelRow): Promise<PollEnd> {
  const { store, incoming } = ingest;
  const folder = folderOf(incoming, channel.address);
  try {
    await makeFolder(folder);
    const zone = await zoneOf(store, channel.sourceId);
    let news = 0;
    for (const name of (await ripeFiles(folder, store.clock.now())).slice(0, MOST_FILES))
      news += await takeFile(ingest, channel, { folder, name, zone });
    return { kind: "answered", news, rest: 0, state: null, ahead: [], note: null };
  } catch (error) {
    if (error instanceof Refused || !("syscall" in (error as object))) throw error;
    throw unusable(folder, error as NodeJS.ErrnoException);
  }
}
