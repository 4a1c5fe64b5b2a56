import type { Dispatch } from "../../core/dateline.ts";
import { paragraphsOf } from "./paragraphs-of.ts";

type Part = Pick<Dispatch, "paragraphs" | "start">;

/**
 * The paragraphs of one of a report's dispatches; the whole report where it has no more than one.
 * @param body the report's text, a line a paragraph
 * @param parts its dispatches in order
 */
export function paragraphsAt(body: string, parts: readonly Part[], position: number): string[] {
  const all = body.split("\n");
  const part = parts[position];
  return part && parts.length > 1 ? paragraphsOf(all, part) : all;
}
