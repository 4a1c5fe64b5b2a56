import { addChannel } from "../../ingest/channels/add-channel.ts";
import { folderAddress, folderOf } from "../../ingest/folder/folder-of.ts";
import { makeFolder } from "../../ingest/folder/make-folder.ts";
import type { Ingest } from "../../ingest/ingest.ts";
import type { Call } from "../command.ts";
import { OPERATOR } from "./operator.ts";
import { sayLicence, sourceFor } from "./source-for.ts";

/** `channels add NAME --kind folder`: makes the folder into which a wire drops its files, and adds it. */
export async function addFolder({ store, incoming }: Ingest, call: Call, name: string): Promise<void> {
  const { flags, out, say } = call;
  const address = folderAddress(name);
  const folder = folderOf(incoming, address);
  const source = await sourceFor(store, call, String(flags["source"] ?? name).trim(), null);
  const id = await addChannel(store, OPERATOR, {
    sourceId: source.id,
    kind: "folder",
    name: String(flags["name"] ?? name),
    address,
    follow: "never",
  });
  await makeFolder(folder);
  out(`${id}  ${folder}\n`);
  say(
    `Files dropped into ${folder} (NewsML-G2, ninjs, NITF or plain text) are read, and moved to done or refused; of the source ${source.name} (${source.licence}).`,
  );
  sayLicence(source, say);
}
