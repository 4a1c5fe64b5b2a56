import { FIRST } from "./001-first.ts";
import { TAKEDOWNS } from "./002-takedowns.ts";
import { ACCOUNTS } from "./003-accounts.ts";
import { WORKFLOW } from "./004-workflow.ts";
import { DESK } from "./005-desk.ts";
import { LIBRARY } from "./006-library.ts";
import { FRONTS } from "./007-fronts.ts";
import { ADMINISTRATION } from "./008-administration.ts";
import { EARLIER_ARTICLES } from "./009-earlier-articles.ts";

/** In order; the version of a database is how many of them it has. */
export const MIGRATIONS: readonly string[] = [FIRST, TAKEDOWNS, ACCOUNTS, WORKFLOW, DESK, LIBRARY, FRONTS, ADMINISTRATION, EARLIER_ARTICLES];
