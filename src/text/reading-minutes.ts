/**
 * Characters that a reader takes in a minute. China's standard for the teaching of Chinese asks for 300 a minute of silent reading at the
 * end of primary school and 500 at the end of middle school; news are read by both, so the middle.
 */
const CHARACTERS_A_MINUTE = 400;

/** 阅读时间 of a text of so many characters (`countWords`): whole minutes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / CHARACTERS_A_MINUTE));
}
