/** What another site makes of a report's body. `random` gives 0…1. */
type Remake = (body: string, random: () => number) => string;

/** Ways to make a copy, by the names of their figures. */
export const REMADE: Record<string, Remake> = {
  "other site's wrapper": wrapped,
  "3 % of characters changed": changed,
  "a third of the sentences dropped": thinnedOut,
  "first half": (body) => body.slice(0, Math.ceil(body.length / 2)),
};

/** Reports under one headline, each with its own. */
export function digestOf(reports: readonly { headline: string; body: string }[]): string {
  return ["今日要闻一览", ...reports.flatMap(({ headline, body }, i) => [`${i + 1}、${headline}`, body])].join("\n");
}

/** Numbers 0…1 that are the same each time: mulberry32. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Own lines before and behind, other marks, other paragraphs. */
function wrapped(body: string, random: () => number): string {
  const inner = body.replace(/[，。“”：；\n]/g, (mark) => (random() < 0.3 ? (OTHER_MARKS[mark] ?? mark) : mark));
  return pick(BEFORE, random) + inner + pick(BEHIND, random);
}

const BEFORE = [
  "【滨海在线讯】",
  "滨海在线1月7日消息（记者 苗青 编译 古月）据外媒报道，",
  "来源：青禾日报　作者：本报综合\n",
  "〔青禾新闻网综合报道〕",
  "点击上方蓝字关注我们\n导读：一起来看。\n",
];
const BEHIND = [
  "\n（责任编辑：苗青）",
  "\n声明：本文转载自其他媒体，不代表滨海在线立场，如有侵权请联系我们删除。\n编辑：古月　审核：苗青",
  "\n原标题：今日要闻\n【打印】【关闭窗口】",
  "\n更多精彩内容，请下载青禾新闻客户端。未经授权不得转载。\n值班编委：路遥遥　校对：古月",
  "",
];
const OTHER_MARKS: Record<string, string> = { "，": ",", "。": ".\n", "“": "「", "”": "」", "：": ":", "；": "，", "\n": "\n　　" };

/** Each letter and digit becomes another of the text's by a chance of three in a hundred. */
function changed(body: string, random: () => number): string {
  const characters = Array.from(body);
  const letters = characters.filter((character) => LETTER.test(character));
  return characters.map((character) => (LETTER.test(character) && random() < 0.03 ? pick(letters, random) : character)).join("");
}

const LETTER = /[\p{L}\p{N}]/u;

/** Sentences drawn by chance; most reports have too few paragraphs to drop a third of them. */
function thinnedOut(body: string, random: () => number): string {
  const sentences = (body.match(/[^。！？\n]+[。！？\n]*/g) ?? []).map((sentence) => ({ sentence, order: random() }));
  const dropped = new Set(sentences.toSorted((a, b) => a.order - b.order).slice(0, Math.floor(sentences.length / 3)));
  return sentences.flatMap((one) => (dropped.has(one) ? [] : [one.sentence])).join("");
}

function pick<T>(all: readonly T[], random: () => number): T {
  return all[Math.floor(random() * all.length)] as T;
}
