/** Notices of infringement that readers send. `network` is a hash, kept to limit how many one sender may leave. */
export const TAKEDOWNS = `
create table takedowns (
  id text primary key, siteId text not null references sites (id), at int not null, name text not null, contact text not null,
  address text not null, reason text not null, network text not null, closedAt int, answer text);
create index takedownsByTime on takedowns (at);
`;
