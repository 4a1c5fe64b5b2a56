/**
 * The index of readers' search. `doc` rises with the time of publication, so that the newest is found first. SQLite's index keeps no text;
 * PostgreSQL's keeps its tokens, since what is not a column cannot be indexed. What is public already waits in `searchRefills` to be indexed.
 */
export const SEARCH = {
  sqlite: `
create table searchTexts (
  doc int primary key, siteId text not null, articleId text not null references articles (id), text text not null, unique (articleId, siteId));
create virtual table searchIndex using fts5(tokens, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '-:_'");
create table searchRefills (id int primary key, before text not null);
insert into searchRefills (id, before) values (1, '~')`,
  postgres: `
create table searchTexts (
  doc int primary key, siteId text not null, articleId text not null references articles (id), text text not null, unique (articleId, siteId));
create table searchIndex (doc int primary key, tokens text[] COLLATE "C" not null);
create index searchIndexByToken on searchIndex using gin (tokens) with (fastupdate = off);
create table searchRefills (id int primary key, before text not null);
insert into searchRefills (id, before) values (1, '~')`,
};
