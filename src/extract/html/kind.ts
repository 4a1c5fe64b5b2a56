import type { PageKind } from "../../core/report.ts";
import type { Layout } from "./blocks.ts";
import type { Linked } from "./json-ld.ts";
import { makeOf, proseBefore, proseOf } from "./makes.ts";
import { namesOf } from "./noise.ts";
import { isTeasers } from "./teasers.ts";

/** Least prose of a report, about its characters: one full sentence. */
const SHORTEST = 30;
/** Prose that is less than this and a tenth of the page is a teaser among links. */
const SHORT = 300;
const SMALL_SHARE = 0.1;
/** Least posts of a thread, and least share of the text that they make up. */
const POSTS = 3;
const POSTED = 0.5;
const POST = new Set("post posts message messages reply replies answer question postbit postbody postcontent threadpost comment comments".split(" "));

const USER = new Set(
  "user username users author avatar member poster nickname userinfo userdetails uname postprofile postauthor profile signature".split(" "),
);

/** Whether the page is a report, a list of others, or neither (a thread of posts, a form, an empty frame). */
export function kindOf(kept: readonly number[], layout: Layout, linked: Linked, zone: string): PageKind {
  const blocks = kept.map((i) => layout.blocks[i]).filter((block) => block !== undefined);
  const prose = blocks.reduce((sum, block) => sum + proseOf(block), 0);
  const all = layout.blocks.reduce((sum, block) => sum + block.weight, 0);
  const links = layout.blocks.reduce((sum, block) => sum + block.linked, 0);
  const elsewhere = links > SHORTEST * 4 ? "list" : "other";
  if (prose < SHORTEST || (!linked.isArticle && prose < SHORT && prose < all * SMALL_SHARE)) return elsewhere;
  if (linked.isArticle) return "article";
  if (linked.isThread || isThread(kept, layout, prose)) return "other";
  return isTeasers(kept, layout, prose, zone) ? "list" : "article";
}

/** Whether most of the text stands in several elements of one make that call themselves posts and name a user each. */
function isThread(kept: readonly number[], layout: Layout, prose: number): boolean {
  const before = proseBefore(kept, layout);
  const users = usersBefore(layout);
  const posted = new Map<string, { count: number; prose: number }>();
  for (const [element, [from, to]] of layout.ranges) {
    const own = (before[to] ?? 0) - (before[from] ?? 0);
    if (own === 0 || users[to] === users[from] || !namesOf(element).some((word) => POST.has(word))) continue;
    const group = posted.get(makeOf(element)) ?? { count: 0, prose: 0 };
    posted.set(makeOf(element), { count: group.count + 1, prose: group.prose + own });
  }
  return [...posted.values()].some((group) => group.count >= POSTS && group.prose >= prose * POSTED);
}

/** For each block, how many elements before it name a user. */
function usersBefore({ blocks, ranges }: Layout): number[] {
  const starts = new Array<number>(blocks.length + 1).fill(0);
  for (const [element, [from]] of ranges) if (namesOf(element).some((word) => USER.has(word))) starts[from] = (starts[from] ?? 0) + 1;
  let sum = 0;
  return starts.map((count) => {
    const before = sum;
    sum += count;
    return before;
  });
}
