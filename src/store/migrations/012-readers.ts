/** Readers' accounts of each site, what they keep, and mail that waits to be sent. */
export const READERS = `
alter table signInAttempts rename to attempts;
alter table attempts rename column since to endsAt;
create index attemptsByEnd on attempts (endsAt);
create table readers (
  id text primary key, siteId text not null references sites (id), email text, name text, nameKey text, password text,
  script text, size text, theme text, createdAt int not null, lookedAt int not null, seenAt int not null,
  blockedAt int, blockedById text, erasedAt int, erasedHash text, unique (siteId, email), unique (siteId, nameKey));
create table readerSessions (
  id text primary key, readerId text not null references readers (id), tokenHash text not null unique, createdAt int not null,
  usedAt int not null, expiresAt int not null, network text not null, userAgent text not null);
create index readerSessionsByReader on readerSessions (readerId);
create index readerSessionsByEnd on readerSessions (expiresAt);
create table readerLinks (
  id text primary key, siteId text not null references sites (id), kind text not null, readerId text references readers (id),
  email text not null, name text, password text, tokenHash text unique, createdAt int not null, expiresAt int not null);
create index readerLinksByReader on readerLinks (readerId);
create index readerLinksByEnd on readerLinks (expiresAt);
create table favourites (
  readerId text not null references readers (id), articleId text not null references articles (id), at int not null,
  primary key (readerId, articleId)) clustered;
create index favouritesByTime on favourites (readerId, at);
create index favouritesByArticle on favourites (articleId);
create table follows (
  readerId text not null references readers (id), kind text not null, objectId text not null, since int not null,
  primary key (readerId, kind, objectId)) clustered;
create table mails (
  id text primary key, siteId text not null references sites (id), linkId text, recipient text not null, subject text not null, body text not null,
  createdAt int not null, dueAt int not null, expiresAt int not null, leaseUntil int not null, fence int not null, tries int not null,
  endedAt int, outcome text, problem text);
create index mailsDue on mails (dueAt) where endedAt is null;
create index mailsEnded on mails (endedAt) where endedAt is not null;
`;
