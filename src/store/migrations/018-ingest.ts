/** What comes in by itself: channels, the hosts that are asked in turn, what they answered, and items whose page is still to be read. */
export const INGEST = `
create table channels (
  id text primary key, sourceId text not null references sources (id), kind text not null, name text not null, address text not null unique,
  host text not null, follow text not null, createdAt int not null, pausedAt int,
  dueAt int not null, leaseUntil int not null, fence int not null, pause int not null, etag text, modified text,
  movedTo text, movedTimes int not null, triedAt int, succeededAt int, changedAt int, failures int not null, problem text);
create index channelsDue on channels (dueAt) where pausedAt is null;
create table hostTurns (
  host text primary key, freeAt int not null, leaseUntil int not null, fence int not null, failures int not null, robots text, robotsAt int);
create table responses (
  id text primary key, channelId text not null references channels (id), at int not null, address text not null, status int not null,
  headers text not null, blobHash text not null references blobs (hash));
create index responsesByChannel on responses (channelId, at);
create table pendingItems (
  id text primary key, channelId text not null references channels (id), responseId text not null references responses (id), digest text not null,
  host text not null, address text not null, item text not null, foundAt int not null, dueAt int, leaseUntil int not null, fence int not null,
  tries int not null, problem text, unique (channelId, digest));
create index pendingItemsDue on pendingItems (dueAt) where dueAt is not null;
create table reportKeys (
  sourceId text not null, key text not null, digest text not null, reportId text not null references reports (id), primary key (sourceId, key)) clustered;
create index reportKeysByReport on reportKeys (reportId);
alter table reports add column channelId text;
alter table reports add column responseId text;
alter table reports add column firstReportId text;
alter table reports add column version int not null default 1;
update reports set firstReportId = id;
create index reportsByFirst on reports (firstReportId, version);
create index reportsByChannel on reports (channelId) where channelId is not null;
`;
