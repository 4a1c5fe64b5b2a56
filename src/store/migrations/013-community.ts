import type { Migration } from "./ddl.ts";

const TABLES = `
create table comments (
  id text primary key, articleId text not null references articles (id), siteId text not null references sites (id), readerId text not null,
  name text not null, text text not null, at int not null, replyTo int, number int, state text not null, reason text,
  decidedAt int, decidedById text);
create index commentsByArticle on comments (articleId, siteId, number);
create index commentsByState on comments (state, siteId, id);
create index commentsByReader on comments (readerId, id);
create table commentReports (
  commentId text not null references comments (id), readerId text not null, reason text not null, at int not null, settledAt int,
  primary key (commentId, readerId)) clustered;
create table shownComments (
  articleId text not null references articles (id), siteId text not null references sites (id), number int not null, name text not null, text text not null,
  at int not null, replyTo int, primary key (articleId, siteId, number)) clustered;
create table commentSwitches (articleId text primary key references articles (id), state text not null);
create table columns (sectionId text primary key references sections (id), siteId text not null references sites (id), byline text not null, about text not null);
create index columnsBySite on columns (siteId);
create table columnists (sectionId text primary key references columns (sectionId), siteId text not null, readerId text not null, unique (readerId, siteId));
create table posts (
  id text primary key, sectionId text not null references columns (sectionId), readerId text not null, title text not null, text text not null,
  state text not null, reason text, changedAt int not null, submittedAt int, decidedAt int, decidedById text, articleId text references articles (id));
create index postsByState on posts (state, submittedAt);
create index postsByReader on posts (readerId, id);
`;

/** Comments, columns, and their moderation. */
export const COMMUNITY: Migration = {
  sqlite: `${TABLES}
alter table takedowns add column closedById text;
alter table takedowns add column outcome text`,
  postgres: `${TABLES}
alter table takedowns add column closedById text COLLATE "C";
alter table takedowns add column outcome text COLLATE "C"`,
};
