import type { IncomingFeed } from "../../core/incoming.ts";
import { Refused } from "../../core/refused.ts";
import { feedLinks } from "../../extract/feed-links.ts";
import type { Answer } from "../../fetch/door.ts";
import type { Ingest } from "../ingest.ts";
import { problemOf, problemOfStatus } from "../problem-of.ts";

/** What lies at an address that somebody pasted: a feed, there or where its page names it. */
export interface Found {
  address: string;
  feed: IncomingFeed;
}

/** Finds out what an address is: a feed, or a page that names one. @throws {Refused} "unreadable" or "not-found" with what it is instead */
export async function lookAt(ingest: Pick<Ingest, "door" | "feeds">, address: string, zone: string): Promise<Found> {
  const answer = await asked(ingest, address);
  const first = await feedIn(ingest, answer, zone);
  if (first) return { address: answer.url, feed: first };
  for (const link of feedLinks(Buffer.from(answer.body).toString("utf8"), answer.url)) {
    const named = await asked(ingest, link);
    const feed = await feedIn(ingest, named, zone);
    if (feed) return { address: named.url, feed };
  }
  throw new Refused(
    "not-found",
    `${address} is no feed, and names none.`,
    "这个地址不是 RSS、Atom 或 JSON Feed，页面里也没有写明订阅地址。",
    "address",
  );
}

async function asked({ door }: Pick<Ingest, "door">, address: string): Promise<Answer> {
  try {
    const answer = await door.ask(address);
    if (answer.status === 200) return answer;
    throw new Refused("unreadable", `${address} answers with HTTP ${answer.status}.`, `${problemOfStatus(answer.status).says}。`, "address");
  } catch (error) {
    const problem = error instanceof Refused ? null : problemOf(error);
    if (problem === null) throw error;
    throw new Refused("unreadable", `${address} can't be read: ${problem.says}`, `${problem.says}。`, "address");
  }
}

async function feedIn({ feeds }: Pick<Ingest, "feeds">, { body, url, headers }: Answer, zone: string): Promise<IncomingFeed | null> {
  try {
    return await feeds.read(body, { contentType: headers["content-type"] ?? null, url, zone });
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
