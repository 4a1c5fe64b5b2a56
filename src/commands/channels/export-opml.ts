import { writeOpml } from "../../formats/opml/write-opml.ts";
import type { Ingest } from "../../ingest/ingest.ts";
import { allChannels } from "../../store/channels.ts";
import type { Call } from "../command.ts";

/** `channels export`: the feeds as OPML on standard output, those of a source together. What is no feed has no place there, and is counted. */
export async function exportOpml({ store }: Ingest, { out, say }: Call): Promise<void> {
  const channels = await allChannels(store.write, store.clock.now());
  const feeds = channels.filter(({ kind }) => kind === "feed");
  out(
    writeOpml(
      "Dateline",
      feeds.map(({ name, address, sourceName }) => ({ title: name, xmlUrl: address, htmlUrl: null, folder: sourceName })),
    ),
  );
  if (feeds.length < channels.length) say(`${channels.length - feeds.length} channels are no feeds, and are left out.`);
}
