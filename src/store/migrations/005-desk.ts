/** What editors keep beside articles: saved views, notes, presence, preview links. */
export const DESK = "";
