import { isNotice } from "../notices.ts";
import { isRelatedHeading } from "../related.ts";
import type { Block, Layout } from "./blocks.ts";
import { namesOf } from "./noise.ts";
import type { Element } from "./tree.ts";

/** Words of class names that mark what is said of a picture. */
const CAPTION = new Set(
  "caption captions figcaption credit credits imagecaption photocaption wpcaptiontext captiontext imagecredit photocredit".split(" "),
);
/** Where a report's last part begins, as a share of its blocks. */
const LAST_PART = 0.75;
/** Blocks of a report at most. The longest of the development sets has 800. */
const MOST = 5000;
/** Characters of a report at most: three novels. */
const MOST_CHARACTERS = 1_000_000;
/** A shorter line of its own weight may be anything: a name, a date, a button. */
const LINE = 30;
/** Share of links from which a block leads elsewhere. */
const LINKED = 0.6;
/** Share of a text that is repeated from which it stands on the page twice. */
const REPEATED = 0.3;
/** As many blocks in a row that lead elsewhere are a list of links. */
const LIST = 3;

/** The blocks of the report among those found: without its own headline and credits, captions, lists of links, what is repeated, and the tail. */
export function trim(found: readonly number[], layout: Layout, headline: number | null): number[] {
  const { blocks } = layout;
  const at = (i: number | undefined) => (i === undefined ? undefined : blocks[i]);
  let kept = withoutRepeats(
    found.filter((i) => blocks[i] !== undefined && !isCaption(blocks[i])),
    blocks,
  );
  if (headline !== null && kept.includes(headline)) kept = kept.filter((i) => i > headline || isProse(at(i)));
  kept = withoutLinkLists(kept, blocks);
  let from = 0;
  while (from < kept.length && isAboveText(at(kept[from]))) from++;
  let to = endOf(kept, blocks);
  while (to > from && isBelowText(at(kept[to - 1]))) to--;
  return withinLimits(kept.slice(from, to), blocks);
}

/** Where a heading begins what follows a report (about its author, sources, related pieces), in the text's last part; else its end. */
function endOf(kept: readonly number[], blocks: readonly Block[]): number {
  const first = Math.ceil(kept.length * LAST_PART);
  const end = kept.findIndex((i, j) => j >= first && isEndHeading(blocks[i]?.text ?? ""));
  return end < 0 ? kept.length : end;
}

function isEndHeading(text: string): boolean {
  return text.length <= 40 && (isRelatedHeading(text) || END_HEADING.test(text));
}
const END_HEADING =
  /^(?:about the author|about the writer|author bio|related (?:articles?|posts?|reading|content|stories)|(?:you )?(?:may|might) also like|more from|more stories|sources:?$|references:?$|article sources|further reading|share this|share:?$|\d* ?comments?$|leave a (?:reply|comment)|sign up|subscribe|disclaimer|newsletter|recommended for you|最新评论|网友评论|热门评论|免责声明|版权声明|猜你喜欢|大家都在看)/i;

function withinLimits(kept: readonly number[], blocks: readonly Block[]): number[] {
  let length = 0;
  return kept.slice(0, MOST).filter((i) => {
    length += blocks[i]?.text.length ?? 0;
    return length <= MOST_CHARACTERS;
  });
}

/** A page that holds its text twice (for narrow screens, for print) is read once; a sentence that comes back may stay. */
function withoutRepeats(kept: readonly number[], blocks: readonly Block[]): number[] {
  const seen = new Set<string>();
  const repeats = new Set<number>();
  let all = 0;
  let repeated = 0;
  for (const i of kept) {
    const { text, weight } = blocks[i] ?? { text: "", weight: 0 };
    if (weight >= LINE && seen.has(text)) {
      repeats.add(i);
      repeated += weight;
    }
    seen.add(text);
    all += weight;
  }
  return repeated >= all * REPEATED ? kept.filter((i) => !repeats.has(i)) : [...kept];
}

function isProse(block: Block | undefined): boolean {
  return block !== undefined && block.weight >= LINE && block.marks > 0 && block.linked < block.weight * LINKED;
}

function isCaption({ element }: Block): boolean {
  for (let up: Element | null = element, i = 0; up && i < 3; up = up.parent, i++) {
    if (up.name === "figcaption" || namesOf(up).some((word) => CAPTION.has(word))) return true;
  }
  return false;
}

function withoutLinkLists(kept: readonly number[], blocks: readonly Block[]): number[] {
  const leads = kept.map((i) => (blocks[i]?.linked ?? 0) >= (blocks[i]?.weight ?? 1) * LINKED);
  const dropped = new Set<number>();
  for (let i = 0; i < kept.length; ) {
    let end = i;
    while (leads[end]) end++;
    if (end - i >= LIST) for (let j = i; j < end; j++) dropped.add(j);
    i = Math.max(end, i + 1);
  }
  return kept.filter((_, j) => !dropped.has(j));
}

/** A short line, or one without a sentence, that is a link for the most part. */
function leadsElsewhere({ linked, weight, marks }: Block): boolean {
  return linked >= weight * LINKED && (weight < LINE * 2 || marks === 0);
}

/** Credits, dates and controls between a headline and the first words. */
function isAboveText(block: Block | undefined): boolean {
  if (!block) return false;
  return leadsElsewhere(block) || (block.weight < LINE && (CREDIT.test(block.text) || DATED.test(block.text.slice(0, LINE * 2))));
}
const CREDIT =
  /^(?:by |作者|来源|来 源|发布|发表|时间|日期|浏览|点击|阅读|字号|字体|分享|打印|评论|责任编辑|编辑|published|posted|updated|last updated|share|written)/i;
// bounded: the first 60 characters of a line
const DATED = /\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}|\d{1,3} min(?:ute)?s? read|^\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}$/iu;

/** What stands under the last words: credits, clauses, controls, doors to elsewhere. */
function isBelowText(block: Block | undefined): boolean {
  if (!block) return false;
  if (leadsElsewhere(block) || isNotice(block.text)) return true;
  return (
    block.weight < LINE * 2 &&
    /^[\s【[（(]*(?:责任编辑|责编|编辑|分享|打印|收藏|关键词|标签|相关|更多|扫一扫|扫码|上一篇|下一篇|返回|关闭|举报|share|tags?:|read more|follow|related|comments?$|leave a)/i.test(
      block.text,
    )
  );
}
