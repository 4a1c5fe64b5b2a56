/**
 * What came in stays true. Corrections and withdrawals: which report is one (`noticeKind`) of which other, and what its agency says of its standing.
 * For how many days the answers of a channel are kept (null for ever).
 * Near copies: what is kept of each report to tell its copies by, under which keys it is found, and which reports wait to be compared. Those that are
 * there wait, the oldest first.
 */
export const COPIES = `
create table reportPrints (
  reportId text primary key references reports (id), versionId text not null references reports (id), at int not null, print text not null);
create table copyKeys (key text not null, at int not null, reportId text not null, primary key (key, at, reportId)) clustered;
create table copyChecks (reportId text not null references reports (id), besideId text not null, primary key (reportId, besideId)) clustered;
insert into copyChecks (reportId, besideId) select id, '' from reports where version = 1;
alter table reports add column copyOf text;
create index reportsByCopy on reports (copyOf) where copyOf is not null;
alter table reports add column pubStatus text not null default 'usable';
alter table reports add column embargoed text;
alter table reports add column noticeKind text;
alter table reports add column noticeReportId text;
create index reportsByNotice on reports (noticeReportId) where noticeReportId is not null;
create index noticesUntied on reports (sourceId, receivedAt) where noticeKind is not null and noticeReportId is null;
alter table channels add column keepDays int default 30;
create index responsesByBlob on responses (blobHash);
create index pendingItemsByResponse on pendingItems (responseId);
`;
