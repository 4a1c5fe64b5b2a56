/** Where each article is in its work, its signatures, schedules, embargoes and releases. */
export const WORKFLOW = `
create table articleWork (
  articleId text primary key references articles (id), siteId text not null, sectionId text not null, openedById text not null,
  stage text not null, step int not null, headline text not null, sourceName text, words int not null,
  changedAt int not null, changedById text not null);
create index articleWorkByTime on articleWork (changedAt, articleId);
create index articleWorkByStage on articleWork (stage, changedAt);
`;
