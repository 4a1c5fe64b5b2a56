import type { Migration } from "./ddl.ts";

/** Shows with their covers, and what can be heard or seen of each: an article in its show (`showId` empty: in the whole site). */
const TABLES = `
create table shows (id text primary key, siteId text not null references sites (id), slug text not null, settings text not null, unique (siteId, slug));
create table showCovers (
  showId text not null references shows (id), assetId text not null references assets (id), width int not null,
  blobHash text not null references blobs (hash), primary key (showId, width));
create index showCoversByAsset on showCovers (assetId);
create index showCoversByBlob on showCovers (blobHash);
create table episodes (
  siteId text not null, showId text not null, publishedAt int not null, articleId text not null,
  primary key (siteId, showId, publishedAt, articleId)) clustered;
create index episodesByArticle on episodes (articleId);
`;

/** Lists learn how many pictures an older article has, where it has more than one. The field's name is written in two halves, since one in camelCase would be quoted as a column. */
const counting = (count: string) =>
  `update publications set item = substr(item, 1, length(item) - 1) || ',"picture' || 'Count":' || ${count} || '}' where ${count} > 1`;

export const SOUND: Migration = {
  sqlite: TABLES + counting("json_array_length(page, '$.pictures')"),
  postgres: TABLES + counting("json_array_length(cast(page as json) -> 'pictures')"),
};
