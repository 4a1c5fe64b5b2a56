import type { ChildNode } from "domhandler";
import { markupOf } from "./block.ts";
import { flow } from "./flow.ts";
import { parse } from "./parse.ts";
import { DEEPEST } from "./subset.ts";

/**
 * Any markup → the normal form of a body, written by ourselves alone; `sanitise` puts two more walls behind it before anything is stored.
 * Applied twice it changes nothing more.
 */
export function normal(markup: string): string {
  return normalNodes(parse(markup));
}

/** The same of a tree. */
export function normalNodes(nodes: readonly ChildNode[]): string {
  return markupOf(flow(nodes, DEEPEST - INNERMOST));
}

/** What a block of text holds at most: p, a, strong, em, sub. */
const INNERMOST = 5;
