/** The index of readers' search. */
export const SEARCH = ``;
