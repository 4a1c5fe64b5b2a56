import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Refused } from "../../core/refused.ts";
import { readOpml } from "../../formats/opml/read-opml.ts";
import type { Subscription } from "../../formats/opml/subscription.ts";
import { addChannel } from "../../ingest/channels/add-channel.ts";
import type { Ingest } from "../../ingest/ingest.ts";
import { allChannels } from "../../store/channels.ts";
import type { Call, ExitCode } from "../command.ts";
import { OPERATOR } from "./operator.ts";
import { sayLicence, sourceFor } from "./source-for.ts";

/**
 * `channels import FILE.opml`: a channel for each feed in the file, without asking it first; its source goes by the name of the folder that it lies in, else
 * by its own. What is there already is left as it is. With `--dry-run` nothing is written. @throws {Refused} "unreadable" for what is no OPML
 */
export async function importOpml(ingest: Ingest, call: Call, file: string): Promise<ExitCode> {
  const { flags, config, out, say } = call;
  const isDry = flags["dry-run"] === true;
  const subscriptions = readOpml(await opened(resolve(config.standing, file)));
  const known = new Set((await allChannels(ingest.store.write, ingest.store.clock.now())).map(({ address }) => address));
  const counts = { added: 0, known: 0, failed: 0 };
  for (const subscription of subscriptions) {
    const { xmlUrl, title } = subscription;
    const isWeb = /^https?:/i.test(xmlUrl);
    const what = !isWeb ? "failed" : known.has(new URL(xmlUrl).href) ? "known" : "added";
    counts[what]++;
    if (what === "added" && !isDry) await add(ingest, call, subscription);
    const words = { added: isDry ? "would add" : "added", known: "is there", failed: "no address of the web" };
    out(`${words[what]}  ${sourceName(call, subscription)}  ${title}  ${xmlUrl}\n`);
  }
  say(`${counts.added} ${isDry ? "would be added" : "added"}, ${counts.known} there already, ${counts.failed} left out.`);
  if (isDry || counts.added > 0) sayLicence({ licence: String(flags["licence"] ?? "forbidden") }, say);
  return counts.failed > 0 ? 1 : 0;
}

async function add({ store }: Ingest, call: Call, subscription: Subscription): Promise<void> {
  const { title, xmlUrl, htmlUrl } = subscription;
  const source = await sourceFor(store, call, sourceName(call, subscription), htmlUrl);
  await addChannel(store, OPERATOR, { sourceId: source.id, kind: "feed", name: title, address: new URL(xmlUrl).href, follow: "auto" });
}

/** The innermost of its folders, or its own title. */
function sourceName({ flags }: Call, { title, folder }: Subscription): string {
  return String(flags["source"] ?? folder?.split(" / ").at(-1) ?? title).trim();
}

async function opened(path: string): Promise<Uint8Array> {
  return readFile(path).catch(({ code }: NodeJS.ErrnoException) => {
    throw new Refused("unreadable", `${path} can't be read (${code}).`);
  });
}
