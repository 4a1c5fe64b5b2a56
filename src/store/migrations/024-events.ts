/**
 * Events: what reports tell of one happening. What a dispatch is grouped by, where it belongs and why; acts that can be undone; editors' links; reports
 * that wait to be grouped (those that are there, all); and which process groups.
 */
export const EVENTS = `
create table stories (id text primary key, createdAt int not null);
create table events (
  id text primary key, mergedInto text references events (id), storyId text references stories (id), createdAt int not null,
  firstAt int not null, lastAt int not null, isFrozen int not null default 0);
create index eventsByTime on events (lastAt, id) where mergedInto is null;
create index eventsByStory on events (storyId) where storyId is not null;
create table eventDispatches (
  reportId text not null references reports (id), position int not null, eventId text not null references events (id), at int not null,
  arrivedAt int not null, isSettled int not null, features text not null, primary key (reportId, position)) clustered;
create index eventDispatchesByEvent on eventDispatches (eventId, at);
create index eventDispatchesByArrival on eventDispatches (arrivedAt, reportId, position);
create index eventDispatchesUnsettled on eventDispatches (reportId, position) where isSettled = 0;
create table eventSuggestions (
  reportId text not null references reports (id), position int not null, eventId text not null references events (id), score real not null,
  refusedAt int, primary key (reportId, position, eventId)) clustered;
create index eventSuggestionsByEvent on eventSuggestions (eventId);
create table eventActs (
  number int primary key, at int not null, actor text not null, kind text not null, fromEventId text, toEventId text not null, score real not null,
  dispatches text not null, undoneAt int);
create index eventActsByEvent on eventActs (toEventId, number);
create index eventActsByOther on eventActs (fromEventId, number) where fromEventId is not null;
create table eventLinks (kind text not null, one text not null, other text not null, primary key (kind, one, other)) clustered;
create table groupChecks (reportId text primary key references reports (id)) clustered;
insert into groupChecks (reportId) select id from reports where version = 1;
create table grouping (id int primary key, holder text not null, until int not null);
`;
