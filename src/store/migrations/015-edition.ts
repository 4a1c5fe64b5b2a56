/** Words that the Traditional edition spells its own way; `siteId` is empty for those of every site. */
export const EDITION = `
create table editionWords (siteId text not null, simplified text not null, traditional text not null, primary key (siteId, simplified)) clustered;
`;
