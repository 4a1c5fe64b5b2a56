/** What editors keep beside articles: saves already answered, texts not saved yet, notes, presence, preview links, saved views. */
export const DESK = `
create table saves (
  byId text not null, saveId text not null, articleId text not null references articles (id), revisionId text not null references revisions (id),
  primary key (byId, saveId));
create table workingCopies (
  articleId text not null references articles (id), staffId text not null, basedOn text not null, text text not null, at int not null,
  primary key (articleId, staffId));
create table notes (
  id text primary key, articleId text not null references articles (id), parentId text references notes (id), byId text not null, at int not null,
  text text not null, quote text, paragraph int, editedAt int, resolvedAt int, resolvedById text);
create index notesByArticle on notes (articleId, id);
create table presence (articleId text not null references articles (id), staffId text not null, at int not null, primary key (articleId, staffId));
create table previews (
  id text primary key, articleId text not null references articles (id), tokenHash text not null unique, byId text not null,
  at int not null, expiresAt int not null, revokedAt int);
create index previewsByArticle on previews (articleId, id);
create table savedViews (id text primary key, staffId text not null, name text not null, filter text not null, position int not null);
create index articleWorkByOpener on articleWork (openedById, changedAt, articleId);
create index articlesByState on articles (state, id);
create index savedViewsByStaff on savedViews (staffId, position);
`;
