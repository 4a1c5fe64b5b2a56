/** Pins of front pages and the history of their arrangement. */
export const FRONTS = "";
