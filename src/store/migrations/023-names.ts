/** 名称: people, places and organisations that the newsroom knows. Two people may bear one name. */
export const NAMES = `
create table knownNames (
  id text primary key, kind text not null, zh text not null, ru text, en text, aliases text not null, titles text not null, country text,
  createdAt int not null, changedAt int not null);
`;
