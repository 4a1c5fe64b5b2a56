import { isAsked } from "../../core/channel.ts";
import type { Ingest } from "../../ingest/ingest.ts";
import { allChannels } from "../../store/channels.ts";
import type { Call } from "../command.ts";

/** `channels list`: a line a channel, and one below it where something is wrong. */
export async function list({ store }: Ingest, { out, say }: Call): Promise<void> {
  const channels = await allChannels(store.write, store.clock.now());
  for (const { id, kind, name, sourceName, address, isPaused, health } of channels) {
    const { succeededAt, dueAt, reports, failures, problem } = health;
    const state = isPaused ? "paused" : failures > 0 ? `failed ${failures} times` : "ok";
    const next = isPaused || !isAsked(kind) ? "–" : timeOf(dueAt);
    out(`${[id, state, `${reports} reports`, `last ${timeOf(succeededAt)}`, `next ${next}`, kind, sourceName, name, address].join("  ")}\n`);
    if (problem !== null) out(`    ${problem.en}\n`);
  }
  if (channels.length === 0) say("There are no channels yet: dateline channels add URL --source NAME");
}

function timeOf(at: number | null): string {
  return at === null ? "never" : new Date(at).toISOString().slice(0, 16);
}
