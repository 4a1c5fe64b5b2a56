import { Refused } from "../../core/refused.ts";
import type { Source } from "../../core/source.ts";
import type { Act } from "../../store/act.ts";
import { newId } from "../../store/new-id.ts";
import { sourceById } from "../../store/sources.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { putSource } from "./put-source.ts";

/** Adds a source and returns its id. @throws {Refused} "conflict" where another has one of its names; "invalid" */
export function createSource(store: Store, actor: Actor, source: Omit<Source, "id">): Promise<string> {
  return store.act(async (act) => {
    const id = newId("source", act.now);
    await putSource(act, { ...source, id });
    await act.audit(actor.id, "create-source", id);
    return id;
  });
}

/**
 * Changes a source and returns how many of its articles wait for publication: where its licence now forbids it, they will be refused.
 * Public articles keep the name that they were filed under. @throws {Refused} "not-found"; "conflict"; "invalid"
 */
export function changeSource(store: Store, actor: Actor, sourceId: string, source: Omit<Source, "id">): Promise<number> {
  return store.act(async (act) => {
    const before = await sourceById(act.db, sourceId);
    if (!before) throw new Refused("not-found", `There is no source ${sourceId}.`, "没有这个来源。");
    await putSource(act, { ...source, id: sourceId });
    await act.audit(actor.id, "change-source", sourceId, { licenceChanged: licenceText(before) !== licenceText(source) });
    return waitingOf(act, [...before.names.zh, ...source.names.zh]);
  });
}

function licenceText({ licence, licenceFrom, licenceUntil }: Omit<Source, "id">): string {
  return [licence, licenceFrom ?? "", licenceUntil ?? ""].join(" ");
}

async function waitingOf({ db }: Act, names: readonly string[]): Promise<number> {
  const { count } = await db
    .selectFrom("articleWork")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("stage", "in", ["ready", "scheduled"])
    .where("sourceName", "in", [...new Set(names)])
    .executeTakeFirstOrThrow();
  return Number(count);
}
