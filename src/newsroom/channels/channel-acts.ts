import type { Channel, WebKind } from "../../core/channel.ts";
import type { Actor } from "../actor.ts";

/** What ingest does with channels for an editor. */
export interface ChannelActs {
  /** Looks what lies at an address (as what is `asked` for, where that is known), and keeps nothing. @throws {Refused} with what is there instead, or why it cannot be read */
  look(address: string, zone: string, asked?: WebKind): Promise<Sight>;
  /** Adds a channel, due at once, and returns its id. @throws {Refused} "conflict" where there is one at that address */
  add(actor: Actor, channel: NewChannel): Promise<string>;
  /** @throws {Refused} "not-found" */
  pause(actor: Actor, channelId: string, isPaused: boolean): Promise<void>;
  /** Makes it due at once. @throws {Refused} "not-found" where there is none that is not paused */
  visit(actor: Actor, channelId: string): Promise<void>;
}

type NewChannel = Pick<Channel, "sourceId" | "name" | "address" | "follow"> & { kind: WebKind };

/** What lies at an address. */
export interface Sight {
  /** A single article is no channel. */
  kind: Channel["kind"] | "article";
  /** Where it was found in the end. */
  address: string;
  title: string | null;
  homepage: string | null;
  /** How many items it has; `items` are the first ten. */
  count: number;
  items: SeenItem[];
}

/** One item. `text`: whether it brings its whole text, or its page would be read, or there is none to read. */
export interface SeenItem {
  headline: string | null;
  /** ISO 8601 with offset. */
  published: string | null;
  url: string | null;
  text: "whole" | "page" | "summary";
}
