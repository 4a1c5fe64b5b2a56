import { text } from "node:stream/consumers";
import { Refused } from "../../core/refused.ts";
import type { Ingest } from "../../ingest/ingest.ts";
import { pastePage } from "../../ingest/paste/paste-page.ts";
import { pasteText } from "../../ingest/paste/paste-text.ts";
import type { Call } from "../command.ts";
import { OPERATOR } from "./operator.ts";
import { sayLicence, sourceFor } from "./source-for.ts";

/** `channels paste URL`, or `paste -` with a headline for the text on standard input: one report of a source, once. */
export async function paste(ingest: Ingest, call: Call, what: string): Promise<void> {
  const { flags, out, say } = call;
  if (what === "-" && !flags["headline"]) throw new Refused("wrong-use", "A text on standard input needs --headline.");
  if (what === "-" && !flags["source"]) throw new Refused("wrong-use", "A text on standard input needs --source.");
  if (what !== "-" && !/^https?:\/\/[^/]/i.test(what)) throw new Refused("invalid", `${what} is no address of the web.`);
  const source = await sourceFor(ingest.store, call, String(flags["source"] ?? new URL(what).hostname).trim(), null);
  const kept =
    what === "-"
      ? await pasteText(ingest, OPERATOR, source.id, { headline: String(flags["headline"]), text: await text(process.stdin) })
      : await pastePage(ingest, OPERATOR, source.id, what);
  out(`${kept.reportId}  ${kept.headline ?? ""}\n`);
  say(kept.isNew ? `A report of the source ${source.name} (${source.licence}).` : "It came in before, and nothing was added.");
  sayLicence(source, say);
}
