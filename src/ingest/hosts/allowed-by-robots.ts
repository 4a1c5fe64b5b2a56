import { Refused } from "../../core/refused.ts";
import { type Robots, readRobots } from "../../fetch/robots.ts";
import type { HostTurnRow } from "../../store/schema/ingest.ts";
import type { Ingest } from "../ingest.ts";

/** How long a robots.txt is believed, ms (RFC 9309). */
const BELIEVED = 86_400_000;
/** Under which name it is read. */
const NAME = "dateline";

/**
 * What the host in hand lets robots ask, read anew once a day. A host without the file (4xx) allows everything; one that fails over it is asked nothing.
 * @throws {Refused} "not-allowed" where `address` is not for us; an error of the network where the host does not answer
 */
export async function allowedByRobots(
  { store, door }: Pick<Ingest, "store" | "door">,
  { host, robots, robotsAt }: HostTurnRow,
  address: string,
): Promise<Robots> {
  const now = store.clock.now();
  const isFresh = robots !== null && robotsAt !== null && now - robotsAt < BELIEVED;
  const text = isFresh ? robots : await fetched(door, new URL("/robots.txt", address).href);
  if (!isFresh) await store.act(({ db }) => db.updateTable("hostTurns").set({ robots: text, robotsAt: now }).where("host", "=", host).execute());
  const read = readRobots(text, NAME);
  const { pathname, search } = new URL(address);
  if (!read.allows(pathname + search)) {
    throw new Refused("not-allowed", `The robots.txt of ${host} forbids ${address}.`, `${host} 的 robots.txt 不允许读取 ${address}。`);
  }
  return read;
}

async function fetched(door: Ingest["door"], address: string): Promise<string> {
  const { status, body } = await door.ask(address);
  if (status >= 500) throw new Refused("unreadable", `robots.txt: HTTP ${status}.`, `robots.txt 返回 HTTP ${status}。`);
  return status === 200 ? Buffer.from(body).toString("utf8").slice(0, 512_000).replaceAll("\0", "") : "";
}
