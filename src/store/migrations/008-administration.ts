/**
 * Settings of the newsroom as a whole, what readers may know of sources, lists that follow a moved section or another zone, backups,
 * and the audit log's columns by which it is searched.
 */
export const ADMINISTRATION = `
create table settings (key text primary key, value text not null, at int not null, byId text not null);
create table sourceClauses (sourceId text primary key references sources (id), own int not null, clause text);
insert into sourceClauses (sourceId, own, clause) select id, case when licence = 'own' then 1 else 0 end, clause from sources;
create table relistings (
  id text primary key, siteId text not null references sites (id), sectionId text references sections (id),
  intoId text references sections (id), cursor text not null, done int not null, total int not null, startedAt int not null, byId text not null);
create index placesInSection on places (sectionId, articleId);
create table backups (
  file text primary key, kind text not null, state text not null, wantedAt int not null, byId text not null, startedAt int, leaseUntil int,
  endedAt int, done int not null, total int not null, size int, problem text, checkWantedAt int, checkedAt int, checkProblem text);
create index backupsOpen on backups (wantedAt) where endedAt is null;
create index auditByActor on auditLog (actor, seq);
create index auditByAct on auditLog (act, seq);
create index auditByObject on auditLog (object, seq);
create index auditByTime on auditLog (at);
`;
