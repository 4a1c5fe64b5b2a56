/** Words that the Traditional edition spells its own way. */
export const EDITION = ``;
