import { COMMENTS_A_PAGE } from "../../core/community.ts";

/** Where the comment of that number stands: on the page of its article (at `path`), or on one further on. */
export function commentPath(path: string, number: number): string {
  const after = Math.floor((number - 1) / COMMENTS_A_PAGE) * COMMENTS_A_PAGE;
  return `${after === 0 ? path : commentsPath(path, after)}#c${number}`;
}

/** The comments of an article after that number. */
export function commentsPath(path: string, after: number): string {
  return `${path}/comments?after=${after}`;
}
