import { text } from "node:stream/consumers";
import { Refused } from "../../core/refused.ts";
import type { Ingest } from "../../ingest/ingest.ts";
import { pastePage } from "../../ingest/paste/paste-page.ts";
import { pasteText } from "../../ingest/paste/paste-text.ts";
import type { Call } from "../command.ts";
import { checkedZone } from "../zone-flag.ts";
import { OPERATOR } from "./operator.ts";
import { sayLicence, sourceFor } from "./source-for.ts";

/** `channels paste URL`, or `paste -` with a headline for the text on standard input: one report of a source, once. */
export async function paste(ingest: Ingest, call: Call, what: string): Promise<void> {
  const { flags, out, say } = call;
  const named = what === "-" ? null : URL.parse(what);
  if (what === "-" && !(flags["headline"] && flags["source"]))
    throw new Refused("wrong-use", "A text on standard input needs --source and --headline.");
  if (what !== "-" && !named) throw new Refused("invalid", `${what} is no address of the web.`);
  const sourceOf = () => sourceFor(ingest.store, call, String(flags["source"] ?? named?.hostname).trim(), null);
  const kept = named
    ? await pastePage(ingest, OPERATOR, { address: what, zone: checkedZone(flags["zone"]), source: async () => (await sourceOf()).id })
    : await pasteText(ingest, OPERATOR, (await sourceOf()).id, { headline: String(flags["headline"]), text: await text(process.stdin) });
  const source = await sourceOf();
  out(`${kept.reportId}  ${kept.headline ?? ""}\n`);
  say(kept.isNew ? `A report of the source ${source.name} (${source.licence}).` : "It came in before, and nothing was added.");
  sayLicence(source, say);
}
