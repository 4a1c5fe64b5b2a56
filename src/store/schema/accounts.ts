import type { Role } from "../../core/staff.ts";

/** `staff`, `staffSessions` and `staffCredentials` are filled in by better-auth: its dates are ISO texts, in UTC, to the millisecond. */
export interface AccountsSchema {
  staff: StaffRow;
  staffSessions: StaffSessionRow;
  staffCredentials: StaffCredentialRow;
  grants: { staffId: string; position: number; role: Role; siteId: string | null; sectionId: string | null };
  invitations: InvitationRow;
  twoFactors: TwoFactorRow;
  passkeys: PasskeyRow;
  staffChallenges: StaffChallengeRow;
  /** Tries that are counted until `endsAt` (UTC ms), by the hash of what they are tries at. */
  attempts: { counted: string; endsAt: number; tries: number };
  secondFactorRoles: { role: Role };
}

export interface StaffRow {
  id: string;
  name: string;
  /** In small letters. */
  email: string;
  emailVerified: number;
  image: string | null;
  status: "active" | "disabled";
  createdAt: string;
  updatedAt: string;
}

/** `token` is the sha-256 (hex) of what the cookie holds; `updatedAt` the last use, to the hour. */
interface StaffSessionRow {
  id: string;
  userId: string;
  token: string;
  expiresAt: string;
  ipAddress: string | null;
  userAgent: string | null;
  createdAt: string;
  updatedAt: string;
}

/** `password` is argon2id's text. The other columns belong to ways of signing in that Dateline does not offer. */
interface StaffCredentialRow {
  id: string;
  userId: string;
  accountId: string;
  providerId: string;
  password: string | null;
  accessToken: string | null;
  refreshToken: string | null;
  idToken: string | null;
  accessTokenExpiresAt: string | null;
  refreshTokenExpiresAt: string | null;
  scope: string | null;
  createdAt: string;
  updatedAt: string;
}

/** A one-time link: to join with `grants` (JSON), or, where `staffId` is set, for that person to choose a new password. Times UTC ms. */
export interface InvitationRow {
  id: string;
  tokenHash: string;
  /** Whom it is for, as the inviter wrote it. */
  label: string;
  grants: string;
  staffId: string | null;
  byId: string;
  createdAt: number;
  expiresAt: number;
  endedAt: number | null;
  /** How it ended; null while it is open. */
  ended: "used" | "revoked" | null;
}

/** One authenticator app a person; not in force while `confirmedAt` is null. `lastStep` is the newest time step used: a code works once. */
interface TwoFactorRow {
  staffId: string;
  secret: string;
  confirmedAt: number | null;
  lastStep: number;
  /** JSON list of the sha-256 of the codes not used yet. */
  backupCodes: string;
}

export interface PasskeyRow {
  id: string;
  staffId: string;
  name: string;
  /** As the browser names it, base64url; unique. */
  credentialId: string;
  publicKey: string;
  counter: number;
  transports: string;
  /** The host that it was made on; it works nowhere else. */
  host: string;
  createdAt: number;
  usedAt: number | null;
}

/** A step that has begun and waits for its answer; `value` is a passkey's challenge, empty for the second step of a sign-in. */
export interface StaffChallengeRow {
  tokenHash: string;
  kind: "second-step" | "passkey-sign-in" | "passkey-add";
  staffId: string | null;
  value: string;
  expiresAt: number;
}
