/** Readers: accounts, sessions, what they keep. */
export const READERS = ``;
