import { useQuery } from "@tanstack/react-query";
import type { WorkflowApi } from "../../../src/newsroom/api/workflow.ts";
import { call, client, type Given } from "../api/client.ts";

const { articles } = client<WorkflowApi>();

/** One article's way to its readers, and what one may do now. */
export type Workflow = Given<Awaited<ReturnType<(typeof articles)[":articleId"]["workflow"]["$get"]>>>;

/** Where the article is; asked again every 15 seconds, since colleagues sign too. */
export function useWorkflow(articleId: string) {
  return useQuery({
    queryKey: ["articles", "workflow", articleId],
    queryFn: () => call(articles[":articleId"].workflow.$get({ param: { articleId } })),
    refetchInterval: 15_000,
  });
}
