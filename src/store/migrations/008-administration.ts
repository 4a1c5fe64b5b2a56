/** Settings of the newsroom as a whole. */
export const ADMINISTRATION = "";
