/** Staff, their sessions, second factors, invitations and rights. */
export const ACCOUNTS = "";
