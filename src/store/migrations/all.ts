import { FIRST } from "./001-first.ts";
import { TAKEDOWNS } from "./002-takedowns.ts";
import { ACCOUNTS } from "./003-accounts.ts";
import { WORKFLOW } from "./004-workflow.ts";
import { DESK } from "./005-desk.ts";
import { LIBRARY } from "./006-library.ts";
import { FRONTS } from "./007-fronts.ts";
import { ADMINISTRATION } from "./008-administration.ts";
import { EARLIER_ARTICLES } from "./009-earlier-articles.ts";
import { PAGES } from "./010-pages.ts";
import { SEARCH } from "./011-search.ts";
import { READERS } from "./012-readers.ts";
import { COMMUNITY } from "./013-community.ts";
import { SOUND } from "./014-sound.ts";
import { EDITION } from "./015-edition.ts";
import { OUT } from "./016-out.ts";
import { RELATED } from "./017-related.ts";
import { INGEST } from "./018-ingest.ts";
import { CHANNEL_KINDS } from "./019-channel-kinds.ts";
import { COPIES } from "./020-copies.ts";
import { INCOMING } from "./021-incoming.ts";
import { OLD_SITES } from "./022-old-sites.ts";
import { NAMES } from "./023-names.ts";
import { EVENTS } from "./024-events.ts";
import { PUBLIC_EVENTS } from "./025-public-events.ts";
import { STORIES } from "./026-stories.ts";
import { CHECKS } from "./027-checks.ts";
import { SETTLED_NOTICES } from "./028-settled-notices.ts";
import { NAMES_AND_FIGURES } from "./029-names-and-figures.ts";
import { DESK_OF_EVENTS } from "./030-desk-of-events.ts";
import type { Migration } from "./ddl.ts";

/** In order; the version of a database is how many of them it has. */
export const MIGRATIONS: readonly Migration[] = [
  ...[FIRST, TAKEDOWNS, ACCOUNTS, WORKFLOW, DESK, LIBRARY, FRONTS, ADMINISTRATION, EARLIER_ARTICLES],
  ...[PAGES, SEARCH, READERS, COMMUNITY, SOUND, EDITION, OUT, RELATED, INGEST, CHANNEL_KINDS, COPIES],
  ...[INCOMING, OLD_SITES, NAMES, EVENTS, PUBLIC_EVENTS, STORIES, CHECKS, SETTLED_NOTICES, NAMES_AND_FIGURES, DESK_OF_EVENTS],
];
