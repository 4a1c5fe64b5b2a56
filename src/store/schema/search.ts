/** What readers' search is answered from. Made of publications, in the act that changes them; rows of the two public tables come and go together. */
export interface PublicSearchSchema {
  searchTexts: SearchTextRow;
  /** Which tokens each `doc` holds: on SQLite a full-text table, whose rows have `doc` for their `rowid`; on PostgreSQL a list with an index. */
  searchIndex: { tokens: string };
}

export interface SearchSchema {
  /** One row while articles wait to be indexed: those of ids before `before`, from the last on. */
  searchRefills: { id: number; before: string };
}

/**
 * An article on one site as it is searched. `doc` is its time of publication (UTC ms) × 1,024 + a number of its own.
 * `text` is lines: the headline, source and authors, then the paragraphs.
 */
interface SearchTextRow {
  doc: number;
  siteId: string;
  articleId: string;
  text: string;
}
