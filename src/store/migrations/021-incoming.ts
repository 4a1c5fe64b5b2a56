import type { Migration } from "./ddl.ts";

/** What editors look at of what comes in. `language` reads a report, `whole` is a whole number of 64 bits: what is added to a table stands as it is. */
const CHANGES = (language: string, whole: string) => `
alter table reports add column delay ${whole};
alter table reports add column language text;
update reports set language = ${language};
alter table sources add column licenceFrom text;
alter table sources add column licenceUntil text;
alter table sources add column terms text;
drop index reportsByChannel;
create index reportsByTime on reports (receivedAt, id);
create index reportsBySource on reports (sourceId, receivedAt, id);
create index reportsByChannel on reports (channelId, receivedAt, id);
create index reportsByLanguage on reports (language, receivedAt, id);
create index pendingItemsTroubled on pendingItems (channelId, id) where problem is not null;
`;

export const INCOMING: Migration = {
  sqlite: CHANGES("json_extract(extracted, '$.language')", "int"),
  postgres: CHANGES("cast(extracted as json) ->> 'language'", "bigint"),
};
