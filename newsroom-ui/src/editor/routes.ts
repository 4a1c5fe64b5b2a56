import type { ArticleListApi } from "../../../src/newsroom/api/article-list.ts";
import type { ArticlesApi } from "../../../src/newsroom/api/articles.ts";
import type { NotesApi } from "../../../src/newsroom/api/notes.ts";
import type { PresenceApi } from "../../../src/newsroom/api/presence.ts";
import type { PreviewsApi } from "../../../src/newsroom/api/previews.ts";
import type { RevisionsApi } from "../../../src/newsroom/api/revisions.ts";
import type { SourcesApi } from "../../../src/newsroom/api/sources.ts";
import type { WorkflowApi } from "../../../src/newsroom/api/workflow.ts";
import type { WorkingCopiesApi } from "../../../src/newsroom/api/working-copies.ts";
import { client, type Given } from "../api/client.ts";

/** The routes that the editor asks, typed by the server's own. */
export const articleRoute = client<ArticlesApi>().articles[":articleId"];
export const { linkable } = client<ArticleListApi>().articles;
export const { notes } = client<NotesApi>().articles[":articleId"];
export const { presence } = client<PresenceApi>().articles[":articleId"];
export const { previews } = client<PreviewsApi>().articles[":articleId"];
export const { revisions } = client<RevisionsApi>().articles[":articleId"];
export const { sources } = client<SourcesApi>();
export const workflowRoute = client<WorkflowApi>().articles[":articleId"];
export const workingCopy = client<WorkingCopiesApi>().articles[":articleId"]["working-copy"];

type Answer<Route extends (...given: never[]) => unknown> = Given<Awaited<ReturnType<Route>>>;

export type EditorsArticle = Answer<typeof articleRoute.$get>;
export type EditorsPicture = EditorsArticle["pictures"][number];
export type Workflow = Answer<typeof workflowRoute.workflow.$get>;
export type RevisionHead = Answer<typeof revisions.$get>["revisions"][number];
export type Differences = Answer<(typeof revisions)[":revisionId"]["differences"]["$get"]>;
export type Note = Answer<typeof notes.$get>["notes"][number];
