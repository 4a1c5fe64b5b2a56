import type { Migration } from "./ddl.ts";

/** What editors look at of what comes in. `language` and `sections` read a report, `whole` is a whole number of 64 bits: what is added to a table stands as it is. */
const CHANGES = (language: string, sections: string, whole: string) => `
create table routingRules (
  id text primary key, position int not null, sourceIds text not null, sections text not null, words text not null, sectionId text, priority text,
  isDrop int not null, createdAt int not null);
alter table reports add column delay ${whole};
alter table reports add column language text;
alter table reports add column sourceSections text not null default '[]';
alter table reports add column ruleId text;
alter table reports add column sectionId text;
alter table reports add column priority text not null default 'normal';
alter table reports add column isDropped int not null default 0;
update reports set language = ${language}, sourceSections = coalesce(${sections}, '[]');
alter table sources add column licenceFrom text;
alter table sources add column licenceUntil text;
alter table sources add column terms text;
drop index reportsByChannel;
create index reportsByTime on reports (receivedAt, id);
create index reportsBySource on reports (sourceId, receivedAt, id);
create index reportsByChannel on reports (channelId, receivedAt, id);
create index reportsByLanguage on reports (language, receivedAt, id);
create index reportsBySection on reports (sectionId, receivedAt, id) where sectionId is not null;
create index reportsByPriority on reports (priority, receivedAt, id);
create index reportsHidden on reports (receivedAt, id) where isDropped = 1;
create index pendingItemsTroubled on pendingItems (channelId, id) where problem is not null;
`;

export const INCOMING: Migration = {
  sqlite: CHANGES("json_extract(extracted, '$.language')", "json_extract(extracted, '$.breadcrumb')", "int"),
  postgres: CHANGES("cast(extracted as json) ->> 'language'", "cast(extracted as json) ->> 'breadcrumb'", "bigint"),
};
