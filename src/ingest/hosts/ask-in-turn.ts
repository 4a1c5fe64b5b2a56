import { setTimeout as pause } from "node:timers/promises";
import type { Answer } from "../../fetch/door.ts";
import type { Ingest } from "../ingest.ts";
import { allowedByRobots } from "./allowed-by-robots.ts";
import { endTurn } from "./end-turn.ts";
import { hostOf } from "./host-of.ts";
import { LEASE, takeTurn } from "./take-turn.ts";

/** Between two looks whether the host is free, ms. */
const LOOK = 100;
/** Somebody who waits for one page waits no longer, ms: whoever has the host in hand lets it go by then, or it asks to be left alone for long. */
const PATIENCE = LEASE + 60_000;

/** Asks a host for a page when it is its turn, as channels are asked: one thing at a time, with its pauses, and what its robots.txt allows. @throws {Refused} "not-allowed"; as Door; an error where the host has no turn for three minutes */
export async function askInTurn(ingest: Pick<Ingest, "store" | "door" | "rest">, address: string): Promise<Answer> {
  const { store, door } = ingest;
  const host = hostOf(address);
  const begun = performance.now();
  let turn = await store.act((act) => takeTurn(act, host));
  while (turn === null) {
    if (performance.now() - begun > PATIENCE) throw new Error(`${host} has had no turn for it for ${PATIENCE / 60_000} minutes`);
    await pause(LOOK);
    turn = await store.act((act) => takeTurn(act, host));
  }
  const taken = turn;
  let rest = 0;
  try {
    rest = (await allowedByRobots(ingest, taken, address)).pause;
    return await door.ask(address);
  } finally {
    await store.act((act) => endTurn(act, taken, { failed: false, rest: Math.max(rest, ingest.rest) }));
  }
}
