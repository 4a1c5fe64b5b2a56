import { useQuery } from "@tanstack/react-query";
import type { ChecksApi } from "../../../src/newsroom/api/checks.ts";
import { call, client, type Given } from "../api/client.ts";

export const { checks } = client<ChecksApi>().articles[":articleId"];
type Checked = Given<Awaited<ReturnType<typeof checks.$get>>>;
export type CheckMark = Checked["marks"][number];
export type Silence = Checked["silences"][number];

/** What the checks found in one's own text, or in the newest revision; asked again every half minute, for what it is held against changes too. */
export function useChecks(articleId: string, of: "mine" | "newest") {
  return useQuery({
    queryKey: ["checks", articleId, of],
    queryFn: () => call(checks.$get({ param: { articleId }, query: { of } })),
    refetchInterval: 30_000,
  });
}
