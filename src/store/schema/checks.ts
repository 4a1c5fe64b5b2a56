/** `digest` is the sha-256 of the marked words, in hex, or empty where every mark of the rule in that article is silenced. `at` is UTC ms. */
interface SilencedMarkRow {
  articleId: string;
  rule: string;
  digest: string;
  words: string;
  reason: string;
  byId: string;
  at: number;
}

export interface ChecksSchema {
  silencedMarks: SilencedMarkRow;
  /** A spelling that the newsroom does not want, the one to print (empty: none), and why. */
  listedWords: { wrong: string; instead: string; reason: string };
}
