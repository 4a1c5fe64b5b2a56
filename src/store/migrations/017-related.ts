/**
 * Related news: the lists that readers see, and what they are made of. All of it is made of publications, in the act that changes them; what is public
 * already waits in `relatedRefills`.
 */
export const RELATED = `
create table relatedNews (
  articleId text not null, siteId text not null, relatedId text not null, score real not null,
  primary key (articleId, siteId, relatedId)) clustered;
create index relatedNewsByRelated on relatedNews (relatedId, siteId);
create table articleTraits (
  articleId text not null, siteId text not null, publishedAt int not null, source text, sameAs text, basis text not null,
  terms text not null, prints text not null, primary key (articleId, siteId));
create index articleTraitsBySameAs on articleTraits (siteId, sameAs) where sameAs is not null;
create table articleTerms (
  siteId text not null, term text not null, publishedAt int not null, articleId text not null, weight real not null,
  primary key (siteId, term, publishedAt, articleId)) clustered;
create table termCounts (siteId text not null, term text not null, articles int not null, primary key (siteId, term)) clustered;
create table relatedRefills (id int primary key, before text not null);
insert into relatedRefills (id, before) values (1, '~')
`;
