/** Comments, columns, and their moderation. */
export const COMMUNITY = ``;
