/** Related news. */
export const RELATED = ``;
