import { FOLLOWS } from "../../core/channel.ts";
import { addChannel } from "../../ingest/channels/add-channel.ts";
import type { Ingest } from "../../ingest/ingest.ts";
import { renewToken } from "../../ingest/push/renew-token.ts";
import type { Call } from "../command.ts";
import { oneOf } from "./one-of.ts";
import { OPERATOR } from "./operator.ts";
import { sayLicence, sourceFor } from "./source-for.ts";

/** `channels add NAME --kind push`: adds a channel to which somebody sends, and shows its token, once. */
export async function addPush({ store }: Ingest, call: Call, name: string): Promise<void> {
  const { flags, out, say } = call;
  const follow = oneOf("--follow", FOLLOWS, flags["follow"] ?? "never");
  const source = await sourceFor(store, call, String(flags["source"] ?? name).trim(), null);
  const shown = String(flags["name"] ?? name);
  const id = await addChannel(store, OPERATOR, { sourceId: source.id, kind: "push", name: shown, address: `push:${name}`, follow });
  out(`${id}  /ingest/push/${id}\n`);
  await showToken({ store }, call, id);
  say(
    `Documents (ninjs, NewsML-G2, NITF, plain text, or a feed; 5 MB each) sent there are reports of the source ${source.name} (${source.licence}).`,
  );
  sayLicence(source, say);
}

/** `channels token ID`: gives a push channel a new token, shows it once, and ends the one before. */
export async function showToken({ store }: Pick<Ingest, "store">, { out, say }: Call, channelId: string): Promise<void> {
  const token = await renewToken(store, OPERATOR, channelId);
  out(`Authorization: Bearer ${token}\n`);
  say("The token is shown this once; only its hash is kept. channels token ID makes another.");
}
