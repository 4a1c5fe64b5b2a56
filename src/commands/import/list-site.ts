import { Refused } from "../../core/refused.ts";
import { askInTurn } from "../../ingest/hosts/ask-in-turn.ts";
import type { Ingest } from "../../ingest/ingest.ts";
import { readPageFile } from "../../ingest/page-file.ts";
import { charsetIn } from "../../ingest/read-listing.ts";
import type { OldSite, OldSource } from "./old-site.ts";
import { pageArticle } from "./page-article.ts";

/** Addresses of one list, at most. */
const MOST = 200_000;

/** What pages of a list are asked for and read with. */
export type PageAsker = Pick<Ingest, "store" | "door" | "pages" | "rest">;

/** The pages of a list of addresses, one a line, asked for when it is their host's turn; lines that begin with # are none. @throws {Refused} "invalid" for a line that is no address of the web */
export async function openListSite(path: string, asker: PageAsker, zone: string): Promise<OldSite> {
  const text = new TextDecoder().decode(await readPageFile(path));
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const addresses = [...new Set(lines.filter((line) => line !== "" && !line.startsWith("#")))];
  if (addresses.length > MOST) throw new Refused("too-large", `--list: ${addresses.length} addresses; the limit is ${MOST}.`);
  const bad = addresses.find((address) => !/^https?:\/\//i.test(address) || !URL.canParse(address));
  if (bad !== undefined) throw new Refused("invalid", `--list: “${bad.slice(0, 80)}” is no address of the web.`);
  return {
    noun: "addresses",
    total: addresses.length,
    siteUrl: addresses[0] === undefined ? null : new URL("/", addresses[0]).href,
    losses: () => [],
    async *articles() {
      for (const address of addresses) yield pageAt(address, asker, zone);
    },
  };
}

function pageAt(address: string, asker: PageAsker, zone: string): OldSource {
  const read = async () => {
    const { status, body, headers } = await askInTurn(asker, address).catch(saidPlainly);
    if (status !== 200) throw new Refused("unreadable", `is answered with HTTP ${status}.`);
    const contentType = headers["content-type"] ?? null;
    const report = await asker.pages.read(body, { url: address, zone, charset: charsetIn(contentType), contentType });
    return pageArticle(report, { bytes: body, type: "application/octet-stream", file: null }, [address]);
  };
  return { name: address, url: address, read };
}

/** Nobody answers: that is no fault of the program. */
function saidPlainly(error: unknown): never {
  if (error instanceof Refused) throw error;
  throw new Refused("unreadable", `could not be asked for: ${error instanceof Error ? error.message : String(error)}.`);
}
