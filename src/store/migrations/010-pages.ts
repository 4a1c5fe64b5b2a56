/** What pages are made of that is no act of an editor. */
export const PAGES = ``;
