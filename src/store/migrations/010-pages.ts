/** What pages are made of that is no act of an editor: which day it is at each site. */
export const PAGES = `
create table siteDays (siteId text primary key references sites (id), day text not null);
`;
