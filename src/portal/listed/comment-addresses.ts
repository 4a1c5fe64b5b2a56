import { COMMENTS_A_PAGE } from "../../core/community.ts";
import { communityOf } from "../../core/site.ts";
import { longThreads } from "../../store/published/shown-comments.ts";
import { commentsPath } from "../../views/community/comment-paths.ts";
import type { Making } from "../making.ts";

/** The further pages of comments, of articles that have more than their own page shows. */
export async function commentAddresses({ reading, frame }: Making): Promise<string[]> {
  if (communityOf(frame.site).comments === "off") return [];
  const threads = await longThreads(reading, frame.site.id);
  return threads.flatMap(({ path, last }) => {
    const further = Math.ceil(last / COMMENTS_A_PAGE) - 1;
    return Array.from({ length: further }, (_, i) => commentsPath(path, (i + 1) * COMMENTS_A_PAGE));
  });
}
