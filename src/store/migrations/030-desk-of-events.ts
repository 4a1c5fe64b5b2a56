/**
 * 要闻台: what each of the staff has looked at and follows; saved views of more than one list; and what the desk asks of reports, without their texts.
 * A view that is there already is one of articles.
 */
export const DESK_OF_EVENTS = `
create table deskMarks (
  staffId text not null, eventId text not null references events (id), seenAt int, followedAt int, primary key (staffId, eventId)) clustered;
create index reportsOnDesk on reports (id, sourceId, language, sectionId, priority, isDropped, copyOf);
alter table savedViews add column list text not null default 'articles';
`;
