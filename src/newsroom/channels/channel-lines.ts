import { licenceOn } from "../../core/licence-on.ts";
import type { Licence } from "../../core/source.ts";
import { dayIn } from "../../core/zone.ts";
import { allChannels, type ChannelView } from "../../store/channels.ts";
import { allSources } from "../../store/sources.ts";
import type { Store } from "../../store/store.ts";
import { type ChannelState, channelState } from "./channel-state.ts";

/** A channel as a list shows it. */
export interface ChannelLine extends ChannelView {
  state: ChannelState;
  /** What it allows today. */
  licence: Licence;
}

/** Every channel with how it fares now, those that need somebody first. */
export async function channelLines({ write: db, clock }: Store): Promise<ChannelLine[]> {
  const now = clock.now();
  const channels = await allChannels(db, now);
  const sources = await allSources(db);
  const licences = new Map(sources.map((source) => [source.id, licenceOn(source, dayIn(now, source.zone))]));
  const lines = channels.map((channel) => ({
    ...channel,
    state: channelState(channel, now),
    licence: licences.get(channel.sourceId) ?? "forbidden",
  }));
  return lines.sort((one, other) => URGENCY.indexOf(one.state) - URGENCY.indexOf(other.state));
}

const URGENCY: readonly ChannelState[] = ["failing", "late", "new", "ok", "paused"];
