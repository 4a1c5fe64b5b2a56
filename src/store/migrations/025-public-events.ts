/** What readers see of events: one row for each event and site, and the articles there that tell of it. */
export const PUBLIC_EVENTS = `
create table publicEvents (
  eventId text not null, siteId text not null references sites (id), state text not null, mergedInto text, publishedAt int not null,
  changedAt int not null, item text not null, page text not null, primary key (eventId, siteId));
create index publicEventsByTime on publicEvents (siteId, publishedAt, eventId) where state = 'published';
create table publicEventArticles (
  siteId text not null, eventId text not null, articleId text not null, primary key (siteId, eventId, articleId)) clustered;
create index publicEventArticlesByArticle on publicEventArticles (articleId, siteId)
`;
