import type { Kysely } from "kysely";
import type { Grant, Staff } from "../core/staff.ts";
import type { Schema } from "../store/schema.ts";
import type { Desk, Standing } from "./standing.ts";
import type { Rule } from "./who-may.ts";

/** What a rule asks of one object: every desk that it stands on (to act), or any of them (to look). */
export type Reach = "every" | "any";

/** Whether the rule lets `staff` near these objects; where it names none, holding one of the roles anywhere is enough. */
export async function may(
  db: Kysely<Schema>,
  staff: Staff,
  { roles, own = [], everywhere = false }: Rule,
  objects: readonly Standing[],
  reach: Reach,
): Promise<boolean> {
  if (typeof roles === "string") return true;
  const held = staff.grants.filter(({ role, siteId }) => roles.includes(role) && (!everywhere || siteId === null));
  if (everywhere && held.length === 0) return false;
  const paths = await sectionPaths(db, [...held, ...objects.flatMap(({ desks }) => desks ?? [])]);
  const covered = (desk: Desk) => held.some((grant) => covers(grant, desk, paths));
  const isOwn = ({ ownerId }: Standing) => ownerId === staff.id && staff.grants.some(({ role }) => own.includes(role));
  const allows = (object: Standing) => {
    if (object.desks === null) return held.length > 0 || isOwn(object);
    return isOwn(object) || (reach === "every" ? object.desks.every(covered) : object.desks.some(covered));
  };
  return objects.length === 0 ? held.length > 0 || own.some((role) => staff.grants.some((grant) => grant.role === role)) : objects.every(allows);
}

function covers(grant: Grant, desk: Desk, paths: ReadonlyMap<string, string>): boolean {
  if (grant.siteId === null) return true;
  if (grant.siteId !== desk.siteId) return false;
  if (grant.sectionId === null) return true;
  if (desk.sectionId === null) return false;
  const above = paths.get(grant.sectionId);
  const path = paths.get(desk.sectionId);
  return above !== undefined && path !== undefined && (path === above || path.startsWith(`${above}/`));
}

/** Addresses of the sections named, by id: a section's begins with that of the one above it. */
async function sectionPaths(db: Kysely<Schema>, named: readonly { sectionId: string | null }[]): Promise<Map<string, string>> {
  const ids = [...new Set(named.flatMap(({ sectionId }) => sectionId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("sections").select(["id", "path"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, path }) => [id, path]));
}
