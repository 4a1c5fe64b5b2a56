import type { Migration } from "./ddl.ts";

/** What goes out: lists by byline, the months that search engines read, webhooks and what is to be told by them. */
const TABLES = `
create table bylines (
  siteId text not null, name text not null, publishedAt int not null, articleId text not null,
  primary key (siteId, name, publishedAt, articleId)) clustered;
create index bylinesByArticle on bylines (articleId);
create table mappedMonths (
  siteId text not null, month text not null, articles int not null, changedAt int not null, primary key (siteId, month)) clustered;
create table webhooks (
  id text primary key, siteId text not null references sites (id), sectionId text references sections (id), address text not null,
  events text not null, secret text not null, createdAt int not null, byId text not null, failures int not null, failingSince int,
  restUntil int not null, leaseUntil int not null, fence int not null, endedAt int, problem text);
create index webhooksBySite on webhooks (siteId);
create table webhookMessages (
  id text primary key, webhookId text not null references webhooks (id), event text not null, articleId text, tags text not null, at int not null,
  nextAt int, tries int not null, triedAt int, status int, problem text, doneAt int);
create index webhookMessagesOpen on webhookMessages (webhookId, nextAt) where nextAt is not null;
create index webhookMessagesByWebhook on webhookMessages (webhookId, id);
`;

/** Brings what stood before there were such lists into them. A field's name is written in two halves, since one in camelCase would be quoted as a column. */
const filling = (names: string, changed: string) => `
insert into bylines (siteId, name, publishedAt, articleId)
  select distinct p.siteId, trim(b.value), p.publishedAt, p.articleId
  from placements p join publications a on a.articleId = p.articleId and a.siteId = p.siteId, ${names} b
  where p.sectionId = '' and trim(b.value) <> '';
insert into mappedMonths (siteId, month, articles, changedAt)
  select p.siteId, substr(p.day, 1, 7), count(*), max(${changed})
  from placements p join publications a on a.articleId = p.articleId and a.siteId = p.siteId
  where p.sectionId = '' group by p.siteId, substr(p.day, 1, 7);
`;

export const OUT: Migration = {
  sqlite: TABLES + filling("json_each(a.page, '$.byline')", "json_extract(a.page, '$.version' || 'Created')"),
  postgres:
    TABLES +
    filling("json_array_elements_text(cast(a.page as json) -> 'byline')", "cast(cast(a.page as json) ->> ('version' || 'Created') as bigint)"),
};
