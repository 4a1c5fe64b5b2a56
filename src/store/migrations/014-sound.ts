/** Podcasts and video. */
export const SOUND = ``;
