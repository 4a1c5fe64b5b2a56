/** Settings of the newsroom as a whole. */
export const ADMINISTRATION = `
create table settings (key text primary key, value text not null, at int not null, byId text not null);
`;
