/**
 * Articles of data that knew no newsroom: their rows of work, and the releases of what is public, by the operator. The texts are JSON;
 * the name of the source's field is written in two halves, since a name in camelCase would be quoted as a column.
 */
export const EARLIER_ARTICLES = `
insert into articleWork (articleId, siteId, sectionId, openedById, stage, step, headline, sourceName, words, changedAt, changedById)
  select articles.id, articles.siteId, places.sectionId, opening.byId,
    case when articles.publishedRevisionId = articles.currentRevisionId then 'public' else 'draft' end, 0,
    json(newest.text) ->> 'headline', json(newest.text) ->> ('source' || 'Name'), newest.words, newest.at, newest.byId
  from articles
    join revisions newest on newest.id = articles.currentRevisionId
    join revisions opening on opening.articleId = articles.id and opening.number = 1
    join places on places.articleId = articles.id and places.position = 0
  where not exists (select 1 from articleWork where articleWork.articleId = articles.id);
insert into releases (articleId, number, revisionId, hash, at, byId, required, warrant, reason)
  select articles.id, 1, revisions.id, revisions.hash, articles.publishedAt, revisions.byId, 0, 'operator', null
  from articles join revisions on revisions.id = articles.publishedRevisionId
  where not exists (select 1 from releases where releases.articleId = articles.id);
`;
