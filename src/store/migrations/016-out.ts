/** What goes out: webhooks. */
export const OUT = ``;
