/** A report as far as copies are made of it. */
export interface Original {
  id: string;
  headline: string;
  body: string;
}

/** What another site makes of a report; the same each time. Each draws on `random`, which gives 0…1. */
export const MADE: Record<string, (body: string, random: () => number, others: readonly Original[]) => string> = {
  "other wrapper": wrapped,
  "3 % of characters changed": changed,
  "a third of the sentences dropped": thinnedOut,
  "first half": firstHalf,
};

const BEFORE = [
  "【滨海在线讯】",
  "滨海在线1月7日消息（记者 苗青 编译 古月）据外媒报道，",
  "来源：青禾日报　作者：本报综合\n",
  "〔青禾新闻网综合报道〕",
  "点击上方蓝字关注我们\n导读：一起来看。\n",
];
const AFTER = [
  "\n（责任编辑：苗青）",
  "\n声明：本文转载自其他媒体，不代表滨海在线立场，如有侵权请联系我们删除。\n编辑：古月　审核：苗青",
  "\n原标题：今日要闻\n【打印】【关闭窗口】",
  "\n更多精彩内容，请下载青禾新闻客户端。未经授权不得转载。\n值班编委：路遥遥　校对：古月",
  "",
];

/** Other lines before and after, other punctuation, other paragraphs. */
function wrapped(body: string, random: () => number): string {
  const inner = body.replace(/[，。“”：；\n]/g, (mark) => (random() < 0.3 ? (OTHER_MARKS[mark] ?? mark) : mark));
  return pick(BEFORE, random) + inner + pick(AFTER, random);
}

const OTHER_MARKS: Record<string, string> = { "，": ",", "。": ".\n", "“": "「", "”": "」", "：": ":", "；": "，", "\n": "\n　　" };

/** Letters and digits only: each becomes another character of the text by a chance of three in a hundred. */
function changed(body: string, random: () => number): string {
  const characters = Array.from(body);
  const letters = characters.filter((character) => LETTER.test(character));
  return characters.map((character) => (LETTER.test(character) && random() < 0.03 ? pick(letters, random) : character)).join("");
}

const LETTER = /[\p{L}\p{N}]/u;

/** One sentence of three, drawn by chance; paragraphs are too few in many reports. */
function thinnedOut(body: string, random: () => number): string {
  const sentences = body.match(/[^。！？\n]+[。！？\n]*/g) ?? [];
  const dropped = new Set(sentences.map((_, i) => ({ i, order: random() })).sort((a, b) => a.order - b.order).slice(0, Math.floor(sentences.length / 3)).map(({ i }) => i)); // biome-ignore format: one thought
  return sentences.filter((_, i) => !dropped.has(i)).join("");
}

function firstHalf(body: string): string {
  return body.slice(0, Math.ceil(body.length / 2));
}

/** Three reports under one headline. */
export function digestOf(reports: readonly Original[]): string {
  return ["今日要闻一览", ...reports.flatMap(({ headline, body }, i) => [`${"一二三"[i]}、${headline}`, body])].join("\n");
}

function pick<T>(all: readonly T[], random: () => number): T {
  return all[Math.floor(random() * all.length)] as T;
}

/** Chance that is the same each time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
