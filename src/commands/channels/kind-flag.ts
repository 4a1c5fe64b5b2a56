import { CHANNEL_KINDS, type ChannelKind } from "../../core/channel.ts";
import type { Call } from "../command.ts";
import { oneOf } from "./one-of.ts";

/** What `--kind` says; `any` where it is missing: then one looks. @throws {Refused} "wrong-use" */
export function kindFlag({ flags }: Call): ChannelKind | "any" {
  return flags["kind"] === undefined ? "any" : oneOf("--kind", CHANNEL_KINDS, flags["kind"]);
}
