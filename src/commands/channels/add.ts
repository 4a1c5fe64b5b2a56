import { FOLLOWS } from "../../core/channel.ts";
import { Refused } from "../../core/refused.ts";
import { addChannel } from "../../ingest/channels/add-channel.ts";
import { type Found, lookAt } from "../../ingest/channels/look-at.ts";
import type { Ingest } from "../../ingest/ingest.ts";
import type { Call } from "../command.ts";
import { checkedZone } from "../zone-flag.ts";
import { addFolder } from "./add-folder.ts";
import { addPush } from "./add-push.ts";
import { described } from "./described.ts";
import { kindFlag } from "./kind-flag.ts";
import { oneOf } from "./one-of.ts";
import { OPERATOR } from "./operator.ts";
import { sayLicence, sourceFor } from "./source-for.ts";

/** `channels add URL`, or a name with `--kind folder` or `push`: finds out what lies there, and adds it. @throws {Refused} "invalid" for a single article */
export async function add(ingest: Ingest, call: Call, url: string): Promise<void> {
  const { flags, out, say } = call;
  const follow = oneOf("--follow", FOLLOWS, flags["follow"] ?? "auto");
  const asked = kindFlag(call);
  if (asked === "folder") return addFolder(ingest, call, url);
  if (asked === "push") return addPush(ingest, call, url);
  const found = await lookAt(ingest, url, checkedZone(flags["zone"]), asked);
  const { kind, address, feed } = found;
  if (kind === "article") throw singleArticle(found);
  const own = feed.title ?? new URL(address).hostname;
  const source = await sourceFor(ingest.store, call, String(flags["source"] ?? own).trim(), feed.url);
  const name = String(flags["name"] ?? own);
  const id = await addChannel(ingest.store, OPERATOR, { sourceId: source.id, kind, name, address, follow });
  out(`${id}  ${address}\n`);
  say(`${name}: ${described(found)}; of the source ${source.name} (${source.licence}).`);
  sayLicence(source, say);
}

function singleArticle({ address, feed }: Found): Refused {
  const [first] = feed.items;
  const headline = first?.headline ?? "without a headline";
  const says = `${address} is a single article (${headline}), and names no feed.`;
  return new Refused(
    "invalid",
    `${says} To bring it in once: dateline channels paste ${address}. A page that lists others is added with --kind list.`,
  );
}
