import type { ArrangedBlock, Front } from "../core/block.ts";
import type { FilledBlock, PublishedArticle } from "../core/published.ts";
import type { Html } from "../html/tag.ts";
import type { Store } from "../store/store.ts";
import type { Accounts } from "./accounts/open-accounts.ts";
import type { ChannelActs } from "./channels/channel-acts.ts";
import type { Translator } from "./digests/translator.ts";

/** What every route of the newsroom is given. */
export interface Newsroom extends Accounts {
  store: Store;
  /** Port in the addresses of a site that has no public origin yet. */
  port: number;
  /** Told of what went wrong inside. */
  log(error: unknown, path: string): void;
  /** The portal's own pages, which the newsroom cannot make itself: it shows drafts on them. */
  pages: PortalPages;
  /** What ingest does with channels, which the newsroom cannot do itself. */
  channels: ChannelActs;
  /** What asks the translation service, which the newsroom cannot ask itself; null where none is configured. */
  translator: Translator | null;
}

/** Pages as readers get them. */
interface PortalPages {
  /** The page of an article on a site, whether or not it is public. @throws Error where there is no such site */
  article(siteId: string, article: PublishedArticle): Promise<Html>;
  /** A front of those blocks, and what each of them that it shows holds; a block's id is its place in the list. @throws Error where there is no such front */
  front(front: Front, blocks: readonly ArrangedBlock[]): Promise<{ page: Html; filled: FilledBlock[] }>;
}
