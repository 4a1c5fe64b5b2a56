/** Sites, what comes in, what is written, and what readers see of it. */
export const FIRST = `
create table sites (id text primary key, name text not null, settings text not null);
create table hosts (host text primary key, siteId text not null references sites (id), position int not null);
create index hostsBySite on hosts (siteId, position);
create table sections (
  id text primary key, siteId text not null references sites (id), parentId text references sections (id),
  slug text not null, path text not null, name text not null, position int not null, unique (siteId, path));
create table redirects (siteId text not null references sites (id), path text not null, target text not null, primary key (siteId, path));

create table sources (
  id text primary key, names text not null, kind text not null, licence text not null,
  clause text, homepage text, zone text not null);
create table sourceNames (name text primary key, sourceId text not null references sources (id));

create table blobs (hash text primary key, size int not null, type text not null, createdAt int not null);
create table reports (
  id text primary key, blobHash text not null unique references blobs (hash), file text, url text, sourceId text references sources (id),
  receivedAt int not null, published text, headline text, body text not null, bodyHtml text not null, extracted text not null);
create table dispatches (
  id text primary key, reportId text not null references reports (id), position int not null,
  agency text, place text, date text, dateInferred int not null, mode text, reporters text not null, via text,
  fromParagraph int not null, toParagraph int not null, start int not null, unique (reportId, position));

create table articles (
  id text primary key, siteId text not null references sites (id), state text not null, reportId text references reports (id),
  currentRevisionId text not null, publishedRevisionId text, firstPublishedAt int, publishedAt int, dayPath text,
  versionCreated int, createdAt int not null, unique (siteId, reportId));
create table revisions (
  id text primary key, articleId text not null references articles (id), number int not null, basedOn text,
  at int not null, byId text not null, why text not null, text text not null, words int not null, hash text not null,
  unique (articleId, number));
create table provenance (
  revisionId text not null references revisions (id), paragraph int not null, dispatchId text not null references dispatches (id),
  primary key (revisionId, paragraph));
create table relatedLinks (
  revisionId text not null references revisions (id), position int not null, title text not null, articleId text, url text,
  primary key (revisionId, position));
create index relatedLinksByArticle on relatedLinks (articleId) where articleId is not null;
create table places (
  articleId text not null references articles (id), siteId text not null references sites (id),
  sectionId text not null references sections (id), position int not null, primary key (articleId, siteId, sectionId));
create index placesBySection on places (sectionId);
create table corrections (
  articleId text not null references articles (id), number int not null, at int not null, byId text not null,
  kind text not null, notice text not null, primary key (articleId, number));

create table assets (
  id text primary key, blobHash text not null references blobs (hash), width int not null, height int not null,
  alt text not null, caption text not null, credit text not null, rights text not null,
  focalX real not null, focalY real not null, createdAt int not null);
create table renditions (
  assetId text not null references assets (id), width int not null, height int not null,
  blobHash text not null references blobs (hash), primary key (assetId, width));

create table blocks (
  id text primary key, siteId text not null references sites (id), slot text not null, title text not null,
  sectionId text references sections (id), fill int not null, size int not null, position int not null);
create index blocksBySite on blocks (siteId, position);
create table blockItems (
  blockId text not null references blocks (id), position int not null, articleId text not null references articles (id),
  primary key (blockId, position), unique (blockId, articleId));

create table publications (
  articleId text not null references articles (id), siteId text not null references sites (id), state text not null,
  homeSiteId text not null, item text not null, page text not null, bodyHtml text not null, primary key (articleId, siteId));
create table placements (
  siteId text not null, sectionId text not null, publishedAt int not null, articleId text not null, day text not null,
  hasPicture int not null, primary key (siteId, sectionId, publishedAt, articleId)) clustered;
create index placementsByArticle on placements (articleId);
create index placementsWithPicture on placements (siteId, sectionId, publishedAt, articleId) where hasPicture = 1;
create index placementsByDay on placements (siteId, sectionId, day, publishedAt, articleId);
create table publicBlobs (hash text not null, articleId text not null, type text not null, primary key (hash, articleId));
create index publicBlobsByArticle on publicBlobs (articleId);

create table changes (seq int primary key, at int not null);
create table changedTags (tag text primary key, seq int not null);
create index changedTagsBySeq on changedTags (seq);
create table auditLog (
  seq int primary key, at int not null, actor text not null, act text not null, object text not null,
  detail text not null, previousHash text not null, hash text not null);
`;
