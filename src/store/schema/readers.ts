/** Readers' accounts; a site's readers are its own. Times UTC ms. */
export interface ReadersSchema {
  readers: ReaderRow;
  readerSessions: ReaderSessionRow;
  readerLinks: ReaderLinkRow;
  favourites: { readerId: string; articleId: string; at: number };
  follows: { readerId: string; kind: "section" | "event"; objectId: string; since: number };
}

/** Of an account that was erased only the id and `erasedHash` stay, which is the sha-256 of the row as it was. */
export interface ReaderRow {
  id: string;
  siteId: string;
  /** In small letters; null where erased, as name and password are. */
  email: string | null;
  name: string | null;
  /** What two names may not share that a reader would take for the same. */
  nameKey: string | null;
  /** argon2id's text. */
  password: string | null;
  /** Preferences; null where the reader has said nothing. */
  script: "hans" | "hant" | null;
  size: string | null;
  theme: string | null;
  createdAt: number;
  /** When the own page was last looked at. */
  lookedAt: number;
  /** What was published later is new to the reader. */
  seenAt: number;
  /** Since when a moderator lets them write nothing here. */
  blockedAt: number | null;
  blockedById: string | null;
  erasedAt: number | null;
  erasedHash: string | null;
}

/** `tokenHash` is the sha-256 (hex) of what the cookie holds; `usedAt` the last use, to the hour. */
interface ReaderSessionRow {
  id: string;
  readerId: string;
  tokenHash: string;
  createdAt: number;
  usedAt: number;
  expiresAt: number;
  network: string;
  userAgent: string;
}

/**
 * A one-time link that goes out by mail: `register` holds the account that will be made, `email` the address that will be taken, `password`
 * the account that will have another password. Its secret is made when the mail is sent; until then, `tokenHash` is null.
 */
export interface ReaderLinkRow {
  id: string;
  siteId: string;
  kind: "register" | "password" | "email";
  readerId: string | null;
  email: string;
  name: string | null;
  password: string | null;
  tokenHash: string | null;
  createdAt: number;
  expiresAt: number;
}
