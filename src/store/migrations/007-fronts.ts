/** When pins of front pages end, and every arrangement that a front had; `sectionId` is empty for a site's home page. */
export const FRONTS = `
create table pinEnds (
  blockId text not null references blocks (id), articleId text not null, endsAt int not null, primary key (blockId, articleId)) clustered;
create index pinEndsByTime on pinEnds (endsAt);
create table arrangements (
  siteId text not null references sites (id), sectionId text not null, number int not null, at int not null, byId text not null,
  restoredFrom int, blocks text not null, primary key (siteId, sectionId, number));
`;
