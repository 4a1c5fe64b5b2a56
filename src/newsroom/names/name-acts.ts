import { isId } from "../../core/ids.ts";
import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import { newId } from "../../store/new-id.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { goodName, type NameForm } from "./good-name.ts";
import { nameNotThere } from "./name-not-there.ts";

/**
 * Adds a name and returns its id; it is found in what is read from now on.
 * @param removedId of a name that was taken away and is to come back as what it was
 * @throws {Refused} "invalid"; "conflict" where that one is there
 */
export function addName(store: Store, actor: Actor, form: NameForm, removedId: string | null = null): Promise<string> {
  return store.act(async ({ db, now, audit }) => {
    const id = removedId ?? newId("name", now);
    if (removedId !== null) await requireRemoved(db, removedId);
    await db
      .insertInto("knownNames")
      .values({ id, ...goodName(form), createdAt: now, changedAt: now })
      .execute();
    await audit(actor.id, "add-name", id);
    return id;
  });
}

/** Changes a name, for what is read from now on. @throws {Refused} "not-found"; "invalid" */
export function changeName(store: Store, actor: Actor, id: string, form: NameForm): Promise<void> {
  return store.act(async ({ db, now, audit }) => {
    const { numUpdatedRows } = await db
      .updateTable("knownNames")
      .set({ ...goodName(form), changedAt: now })
      .where("id", "=", id)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw nameNotThere();
    await audit(actor.id, "change-name", id);
  });
}

/** Takes a name away; what it was found in stays as it is. @throws {Refused} "not-found" */
export function removeName(store: Store, actor: Actor, id: string): Promise<void> {
  return store.act(async ({ db, audit }) => {
    const { numDeletedRows } = await db.deleteFrom("knownNames").where("id", "=", id).executeTakeFirst();
    if (numDeletedRows === 0n) throw nameNotThere();
    await audit(actor.id, "remove-name", id);
  });
}

async function requireRemoved(db: Act["db"], id: string): Promise<void> {
  if (!isId("name", id)) throw new Refused("invalid", "That is no name's id.", "这不是名称的编号。");
  const there = await db.selectFrom("knownNames").select("id").where("id", "=", id).executeTakeFirst();
  if (there) throw new Refused("conflict", "This name is there.", "这个名称还在。");
}
