/** A save that was answered: sent again, it gets the same answer. `saveId` is a UUID that the client made. */
interface SaveRow {
  byId: string;
  saveId: string;
  articleId: string;
  revisionId: string;
}

/** What someone has written and not saved yet, one a person and article; `text` is the JSON of ArticleText. */
interface WorkingCopyRow {
  articleId: string;
  staffId: string;
  basedOn: string;
  text: string;
  at: number;
}

/** A note between editors; an answer names the note that it answers (`parentId`), `quote` and `paragraph` say what it is about. */
export interface NoteRow {
  id: string;
  articleId: string;
  parentId: string | null;
  byId: string;
  at: number;
  text: string;
  quote: string | null;
  /** Block of the body, counted from 0, as the text stood when the note was written. */
  paragraph: number | null;
  editedAt: number | null;
  resolvedAt: number | null;
  resolvedById: string | null;
}

/** A link by which anyone sees the newest text of one article; only the sha-256 (hex) of its token is kept. */
interface PreviewRow {
  id: string;
  articleId: string;
  tokenHash: string;
  byId: string;
  at: number;
  expiresAt: number;
  revokedAt: number | null;
}

/** A person's own filter of the list of articles, as JSON. */
interface SavedViewRow {
  id: string;
  staffId: string;
  name: string;
  filter: string;
  /** The list that it is a view of. */
  list: "articles" | "desk";
  position: number;
}

export interface DeskSchema {
  saves: SaveRow;
  workingCopies: WorkingCopyRow;
  notes: NoteRow;
  /** Who has an article open: `at` is the last sign of life, UTC ms. */
  presence: { articleId: string; staffId: string; at: number };
  previews: PreviewRow;
  savedViews: SavedViewRow;
}
