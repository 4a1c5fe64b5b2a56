/** What an editor has written since a revision, not saved as one yet. */
export interface Writing<Text> {
  /** The revision that it began from. */
  basedOn: string;
  text: Text;
}

/** A revision asked for; sent as often as it takes, always the same, so that the server makes it once. */
export interface Saving<Text> extends Writing<Text> {
  /** A UUID made here. */
  saveId: string;
  why: string;
}

/** A writing as this browser keeps it until the server has it. */
export interface LocalWriting<Text> extends Writing<Text> {
  /** Which window wrote it. */
  tab: string;
  /** Of the server's working copy that it goes on from, as the server said (UTC ms); null where it had none. */
  copyAt: number | null;
  /** The working copy that was on its way: the server may hold it by now. */
  attempt: Writing<Text> | null;
  saving: Saving<Text> | null;
  /** This machine's clock, UTC ms: to be shown, never to be compared. */
  at: number;
}

/** The working copy that the server holds: one a person and article. `at` is the server's clock, UTC ms; stale where a newer revision exists. */
export interface HeldCopy<Text> extends Writing<Text> {
  at: number;
  isStale: boolean;
}

/** The way to the server. Rejects with SaveFailure. */
export interface Transport<Text> {
  /** Keeps the working copy in place of the one of `after`; answers with the new one's time, and whether a newer revision than its own exists. */
  keep(copy: Writing<Text> & { after: number | null }): Promise<{ at: number; isStale: boolean }>;
  /** Makes a revision, once for each `saveId`; the working copy is gone with it. */
  save(saving: Saving<Text>): Promise<{ revisionId: string }>;
  /** The working copy that the server holds. */
  copy(): Promise<HeldCopy<Text> | null>;
}

/** The browser's own memory of one article and person. */
export interface Keeper<Text> {
  put(writing: LocalWriting<Text>): Promise<void>;
  drop(tab: string): Promise<void>;
}
