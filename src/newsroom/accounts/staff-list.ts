import type { Grant } from "../../core/staff.ts";
import type { InvitationRow, StaffRow } from "../../store/schema/accounts.ts";
import type { Store } from "../../store/store.ts";

/** A member of staff as the list shows them. */
export interface StaffView {
  id: string;
  name: string;
  email: string;
  status: StaffRow["status"];
  grants: Grant[];
  totp: boolean;
  passkeys: number;
  /** Sessions that have not ended. */
  sessions: number;
  /** Last use of the newsroom, to the hour, UTC ms; null where no session is left to tell. */
  usedAt: number | null;
}

/** Everybody, in the order in which they joined. Five questions, however many they are. */
export async function staffList({ write, clock }: Store): Promise<StaffView[]> {
  const people = await write.selectFrom("staff").select(["id", "name", "email", "status"]).orderBy("id").execute();
  const grants = await write.selectFrom("grants").selectAll().orderBy("position").execute();
  const apps = await write.selectFrom("twoFactors").select("staffId").where("confirmedAt", "is not", null).execute();
  const keys = await write.selectFrom("passkeys").select("staffId").execute();
  const now = new Date(clock.now()).toISOString();
  const sessions = await write.selectFrom("staffSessions").select(["userId", "updatedAt"]).where("expiresAt", ">", now).execute();
  const of = {
    grants: Map.groupBy(grants, ({ staffId }) => staffId),
    apps: new Set(apps.map(({ staffId }) => staffId)),
    keys: Map.groupBy(keys, ({ staffId }) => staffId),
    sessions: Map.groupBy(sessions, ({ userId }) => userId),
  };
  return people.map((person) => {
    const uses = (of.sessions.get(person.id) ?? []).map(({ updatedAt }) => Date.parse(updatedAt));
    return {
      ...person,
      grants: (of.grants.get(person.id) ?? []).map(({ role, siteId, sectionId }) => ({ role, siteId, sectionId })),
      totp: of.apps.has(person.id),
      passkeys: of.keys.get(person.id)?.length ?? 0,
      sessions: uses.length,
      usedAt: uses.length === 0 ? null : Math.max(...uses),
    };
  });
}

/** An invitation as the list shows it; times UTC ms. */
export interface InvitationView {
  id: string;
  label: string;
  grants: Grant[];
  byName: string;
  createdAt: number;
  expiresAt: number;
  state: "open" | "expired" | NonNullable<InvitationRow["ended"]>;
}

const MOST_INVITATIONS = 200;

/** Invitations to join, the newest first; links for a new password are not among them. */
export async function invitationList({ write, clock }: Store): Promise<InvitationView[]> {
  const rows = await write
    .selectFrom("invitations")
    .leftJoin("staff", "staff.id", "invitations.byId")
    .select(["invitations.id", "label", "grants", "invitations.createdAt", "expiresAt", "ended", "staff.name as byName"])
    .where("staffId", "is", null)
    .orderBy("invitations.id", "desc")
    .limit(MOST_INVITATIONS)
    .execute();
  return rows.map(({ id, label, grants, byName, createdAt, expiresAt, ended }) => ({
    id,
    label,
    grants: JSON.parse(grants) as Grant[],
    byName: byName ?? "",
    createdAt,
    expiresAt,
    state: ended ?? (expiresAt <= clock.now() ? "expired" : "open"),
  }));
}
