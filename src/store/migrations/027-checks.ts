/** 核查: marks of an article that an editor silenced, and the spellings that the newsroom does not want. An empty digest silences a rule's every mark. */
export const CHECKS = `
create table silencedMarks (
  articleId text not null references articles (id), rule text not null, digest text not null, words text not null, reason text not null,
  byId text not null, at int not null, primary key (articleId, rule, digest));
create table listedWords (wrong text primary key, instead text not null, reason text not null);
`;
