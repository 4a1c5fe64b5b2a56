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

/** Everybody, in the order in which they joined. A newsroom has tens of people: four questions, whole. */
export async function staffList({ write, clock }: Store): Promise<StaffView[]> {
  const people = await write.selectFrom("staff").select(["id", "name", "email", "status"]).orderBy("id").execute();
  const grants = await write.selectFrom("grants").selectAll().orderBy("position").execute();
  const apps = await write.selectFrom("twoFactors").select("staffId").where("confirmedAt", "is not", null).execute();
  const keys = await write.selectFrom("passkeys").select("staffId").execute();
  const now = new Date(clock.now()).toISOString();
  const sessions = await write.selectFrom("staffSessions").select(["userId", "updatedAt"]).where("expiresAt", ">", now).execute();
  return people.map((person) => {
    const uses = sessions.filter(({ userId }) => userId === person.id).map(({ updatedAt }) => Date.parse(updatedAt));
    return {
      ...person,
      grants: grants.filter(({ staffId }) => staffId === person.id).map(({ role, siteId, sectionId }) => ({ role, siteId, sectionId })),
      totp: apps.some(({ staffId }) => staffId === person.id),
      passkeys: keys.filter(({ staffId }) => staffId === person.id).length,
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
