/**
 * What the library knows of an asset beside its picture, crops by focal point, uploads in progress, and where assets are used.
 * Older pictures are described and their uses counted from the texts that there are (`lead_sset_d`: a name that ddl would quote).
 */
export const LIBRARY = `
create table assetDetails (
  assetId text primary key references assets (id), kind text not null, type text not null, fileName text not null, size int not null,
  duration int, likeness text, uploadedById text not null, usageTerms text, expiresAt int, version int not null, search text not null);
create index assetDetailsByExpiry on assetDetails (expiresAt) where expiresAt is not null;
create index assetDetailsByUploader on assetDetails (uploadedById, assetId);
create table assetBands (band int not null, value int not null, assetId text not null references assets (id), primary key (band, value, assetId)) clustered;
create index assetBandsByAsset on assetBands (assetId);
create table assetCrops (
  assetId text not null references assets (id), ratio text not null, width int not null, height int not null,
  blobHash text not null references blobs (hash), primary key (assetId, ratio));
create index assetsByBlob on assets (blobHash);
create index renditionsByBlob on renditions (blobHash);
create index assetCropsByBlob on assetCrops (blobHash);
create table assetUses (
  assetId text not null references assets (id), revisionId text not null references revisions (id),
  articleId text not null references articles (id), primary key (assetId, revisionId)) clustered;
create index assetUsesByRevision on assetUses (revisionId);
create table uploads (
  id text primary key, staffId text not null, name text not null, size int not null, modifiedAt int not null,
  received int not null, startedAt int not null, touchedAt int not null);
create index uploadsByStaff on uploads (staffId, startedAt);
create index uploadsByTime on uploads (touchedAt);
insert into assetDetails (assetId, kind, type, fileName, size, uploadedById, version, search)
  select assets.id, 'picture', blobs.type, '', blobs.size, 'system', 1, lower(assets.caption || ' ' || assets.credit)
  from assets join blobs on blobs.hash = assets.blobHash;
insert into assetUses (assetId, revisionId, articleId)
  select assets.id, revisions.id, revisions.articleId from revisions join assets on revisions.text like '%' || assets.id || '%'
  where revisions.text like '%data-asset=%' or revisions.text not like '%"lead_sset_d":null%';
`;
