/**
 * 机构更正与撤稿: what was done about an agency's notice on an article that used its report. What is to be done is never stored: it is every notice on a
 * report in use that has no row here. The indexes lead from a report to the articles that used it.
 */
export const SETTLED_NOTICES = `
create table settledNotices (
  articleId text not null references articles (id), reportId text not null references reports (id), how text not null, reason text not null,
  byId text not null, at int not null, primary key (articleId, reportId));
create index provenanceByDispatch on provenance (dispatchId);
create index articlesByReport on articles (reportId) where reportId is not null;
`;
