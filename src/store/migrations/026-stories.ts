/**
 * What editors say of stories: what one is called, and of which an event is; what readers see of them, with each public
 * event of theirs; and who follows an event.
 */
export const STORIES = `
alter table stories add column title text;
alter table events add column isStorySaid int not null default 0;
alter table publicEvents add column storyId text;
alter table publicEvents add column storyTitle text;
create index publicEventsByStory on publicEvents (storyId, siteId) where storyId is not null;
create index followsByObject on follows (kind, objectId);
`;
