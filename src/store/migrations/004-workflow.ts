/** Where each article is in its work, its signatures, schedules, embargoes and releases. */
export const WORKFLOW = `
create table articleWork (
  articleId text primary key references articles (id), siteId text not null, sectionId text not null, openedById text not null,
  stage text not null, step int not null, headline text not null, sourceName text, words int not null,
  changedAt int not null, changedById text not null);
create index articleWorkByTime on articleWork (changedAt, articleId);
create index articleWorkByStage on articleWork (stage, changedAt);
create table reviewRules (sectionId text primary key references sections (id), reviews int not null);
create table signatures (
  articleId text not null references articles (id), number int not null, revisionId text not null references revisions (id),
  hash text not null, step int not null, byId text not null, at int not null, voidedAt int, primary key (articleId, number));
create unique index signaturesStanding on signatures (articleId, step) where voidedAt is null;
create table returns (
  articleId text not null references articles (id), number int not null, at int not null, byId text not null, step int not null,
  reason text not null, answeredAt int, primary key (articleId, number));
create index returnsUnanswered on returns (articleId) where answeredAt is null;
create table schedules (
  articleId text not null references articles (id), number int not null, revisionId text not null references revisions (id),
  at int not null, byId text not null, createdAt int not null, doneAt int, problem text, primary key (articleId, number));
create unique index schedulesOpen on schedules (articleId) where doneAt is null;
create index schedulesDue on schedules (at) where doneAt is null;
create table embargoes (articleId text primary key references articles (id), until int not null, byId text not null, at int not null);
create table releases (
  articleId text not null references articles (id), number int not null, revisionId text not null references revisions (id),
  hash text not null, at int not null, byId text not null, required int not null, warrant text not null, reason text,
  primary key (articleId, number));
create table proposedNotices (articleId text primary key references articles (id), notice text not null, byId text not null, at int not null);
`;
