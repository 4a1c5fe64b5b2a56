/** Articles of old sites are known again by their address there. */
export const OLD_SITES = `
create index reportsByUrl on reports (url) where url is not null;
`;
