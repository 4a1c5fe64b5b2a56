/**
 * Channels of other kinds than feeds: those that go on over several addresses keep which are still to be asked (`ahead`, JSON) and how many were
 * (`asked`); pages that a site map named when it was first read, and that are older than what was taken, are passed over for ever. Of the token of those who send
 * to us only the sha-256 is kept.
 */
export const CHANNEL_KINDS = `
alter table channels add column ahead text not null default '[]';
alter table channels add column asked int not null default 0;
create table passedPages (channelId text not null references channels (id), digest text not null, primary key (channelId, digest)) clustered;
create table pushTokens (channelId text primary key references channels (id), tokenHash text not null, createdAt int not null);
`;
