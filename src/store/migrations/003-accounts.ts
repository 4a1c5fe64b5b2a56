/** Staff, their sessions, second factors, invitations and rights. */
export const ACCOUNTS = `
create table staff (
  id text primary key, name text not null, email text not null unique, emailVerified int not null, image text, status text not null,
  createdAt text not null, updatedAt text not null);
create table staffSessions (
  id text primary key, userId text not null references staff (id), token text not null unique, expiresAt text not null,
  ipAddress text, userAgent text, createdAt text not null, updatedAt text not null);
create index staffSessionsByUser on staffSessions (userId);
create table staffCredentials (
  id text primary key, userId text not null references staff (id), accountId text not null, providerId text not null, password text,
  accessToken text, refreshToken text, idToken text, accessTokenExpiresAt text, refreshTokenExpiresAt text, scope text,
  createdAt text not null, updatedAt text not null, unique (providerId, accountId));
create index staffCredentialsByUser on staffCredentials (userId);
create table grants (
  staffId text not null references staff (id), position int not null, role text not null,
  siteId text references sites (id), sectionId text references sections (id), primary key (staffId, position));
create table invitations (
  id text primary key, tokenHash text not null unique, label text not null, grants text not null, staffId text references staff (id),
  byId text not null, createdAt int not null, expiresAt int not null, endedAt int, ended text);
create table twoFactors (
  staffId text primary key references staff (id), secret text not null, confirmedAt int, lastStep int not null, backupCodes text not null);
create table passkeys (
  id text primary key, staffId text not null references staff (id), name text not null, credentialId text not null unique, publicKey text not null,
  counter int not null, transports text not null, host text not null, createdAt int not null, usedAt int);
create index passkeysByStaff on passkeys (staffId);
create table staffChallenges (
  tokenHash text primary key, kind text not null, staffId text references staff (id), value text not null, expiresAt int not null);
create table signInAttempts (counted text primary key, since int not null, tries int not null);
create table secondFactorRoles (role text primary key);
`;
