import { WEB_KINDS } from "../../core/channel.ts";
import { Refused } from "../../core/refused.ts";
import { newId } from "../../store/new-id.ts";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import type { Store } from "../../store/store.ts";
import { hostOf } from "../hosts/host-of.ts";
import { SHORTEST } from "../poll/next-time.ts";
import { KEEP_DAYS } from "./keep-days.ts";

/** Adds a channel of a source, due at once, and returns its id. @throws {Refused} "conflict" where there is one at that address; "not-found" for an unknown source */
export function addChannel(
  store: Store,
  actor: { id: string },
  { sourceId, kind, name, address, follow }: Pick<ChannelRow, "sourceId" | "kind" | "name" | "address" | "follow">,
): Promise<string> {
  return store.act(async (act) => {
    const { db, now } = act;
    const taken = await db.selectFrom("channels").select("name").where("address", "=", address).executeTakeFirst();
    if (taken)
      throw new Refused("conflict", `There is a channel at ${address} already: ${taken.name}.`, `这个地址已有渠道“${taken.name}”。`, "address");
    const source = await db.selectFrom("sources").select("id").where("id", "=", sourceId).executeTakeFirst();
    if (!source) throw new Refused("not-found", "There is no such source.", "没有这个来源。");
    const id = newId("channel", now);
    const begun = {
      createdAt: now,
      pausedAt: null,
      dueAt: now,
      leaseUntil: 0,
      fence: 0,
      pause: SHORTEST,
      failures: 0,
      movedTimes: 0,
      ahead: "[]",
      asked: 0,
      keepDays: WEB_KINDS.some((one) => one === kind) ? KEEP_DAYS : null,
    };
    const unknown = { etag: null, modified: null, movedTo: null, triedAt: null, succeededAt: null, changedAt: null, problem: null };
    await db
      .insertInto("channels")
      .values({
        id,
        sourceId,
        kind,
        name: name.trim(),
        address,
        host: kind === "folder" || kind === "push" ? address : hostOf(address),
        follow,
        ...begun,
        ...unknown,
      })
      .execute();
    await act.audit(actor.id, "add-channel", id);
    return id;
  });
}
