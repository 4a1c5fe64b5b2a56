/** A feed in a list of subscriptions. */
export interface Subscription {
  title: string;
  /** Address of the feed. */
  xmlUrl: string;
  /** Home page. */
  htmlUrl: string | null;
  /** Names of the folders that it lies in, outermost first, with " / " between; null for none. */
  folder: string | null;
}
