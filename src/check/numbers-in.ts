import type { DateFact } from "./dates-in.ts";
import { readChineseAmount } from "./read-chinese-amount.ts";

/** A number with what it counts. */
export interface NumberFact {
  from: number;
  to: number;
  value: number;
  /** Unit of measure, one spelling each; "" for what is counted by words (名, 项) or bare. */
  unit: string;
  /** Digits or Chinese numerals: the latter are in so many words that only surroundings tell. */
  isDigits: boolean;
  /** The step of its last printed place: 10000 of 3万, 1 of 12. What was rounded is right within half of it. */
  step: number;
  /** A rise (1) or a fall (-1) by it, where the words right before say so. */
  trend: number;
}

const SCALE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 千亿: 1e11, 万亿: 1e12 };
const UNITS =
  "%|个百分点|平方公里|平方千米|平方米|立方米|公顷|万亩|亩|公里|千米|海里|厘米|毫米|纳米|米|吨|公斤|千克|毫克|克|千瓦时|兆瓦|千瓦|度|摄氏度|℃|人民币|美元|欧元|卢布|日元|英镑|港元|元|个月|小时|分钟|秒|天|年|岁|倍|节|级|届|次|人|名|户|家|个|项|条|件|起|辆|架|艘|枚|台|座|所|场|集|部|期|号|股|吉瓦|赫兹|兆";
/** Counting words: 5人 and 5名 are the same. */
const COUNTING = new Set("人 名 户 家 个 项 条 件 起 辆 架 艘 枚 台 座 所 场 集 部 期 号 股 届 次".split(" "));
const SPELT: Readonly<Record<string, string>> = { 千米: "公里", 平方千米: "平方公里", 千克: "公斤", "℃": "度", 摄氏度: "度" };
const DIGITS = /(?<![\d.a-z])\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,8})?(万亿|千亿|百万|千万|亿|万|千|百)?(?:(?<=亿)\d{1,4}(?:\.\d{1,4})?万)?/g;
const CHINESE = /百分之[零〇一二三四五六七八九十百点]{1,8}|第?[零〇一二两三四五六七八九十百千万亿]{1,12}/g;
// bounded: eight characters
const UNIT = new RegExp(`^[余多]?(${UNITS})`);
const PER_CENT = "百分之";
const TREND = /(?:(增长|上升|上涨|增加|提高|提升|扩大|回升|增)|(下降|下跌|减少|降低|回落|下滑|缩小|降))(?:了|约|近|超过|至少|逾|到|至){0,2}$/;

/** The numbers of a text in plain forms, dates left out. */
export function numbersIn(plain: string, dates: readonly DateFact[]): NumberFact[] {
  const isDate = (at: number) => dates.some(({ from, to }) => at >= from && at < to);
  const digits = [...plain.matchAll(DIGITS)].map(({ 0: found, index, 1: scale = "" }) => ({ ...readDigits(found, scale), from: index, found }));
  const words = [...plain.matchAll(CHINESE)].map(({ 0: found, index }) => ({ ...readWords(found), from: index, found }));
  const own = words.filter(({ from, found }) => !digits.some((digit) => from < digit.from + digit.found.length && from + found.length > digit.from));
  return [...digits, ...own]
    .filter(({ from, value }) => !isDate(from) && !Number.isNaN(value))
    .sort((a, b) => a.from - b.from)
    .map(({ found, from, value, step, isDigits }) => {
      const unit = unitAt(plain, from, from + found.length);
      return { from, to: from + found.length, value, step, isDigits, unit, trend: trendBefore(plain, from) };
    });
}

function readDigits(found: string, scale: string): Pick<NumberFact, "value" | "step" | "isDigits"> {
  const [first = "", second = ""] = found.replaceAll(",", "").split("亿");
  const compound = second !== "" && !scale.endsWith("万") && found.includes("亿");
  const factor = SCALE[scale] ?? 1;
  const value = Number.parseFloat(first) * factor + (compound ? Number.parseFloat(second) * 1e4 : 0);
  const places = /\.(\d+)/.exec(found)?.[1]?.length ?? 0;
  return { value, step: compound ? 1e4 : factor / 10 ** places, isDigits: true };
}

function readWords(found: string): Pick<NumberFact, "value" | "step" | "isDigits"> {
  const value = readChineseAmount(found.replace(/^百分之|^第/, ""));
  return { value, step: 1, isDigits: false };
}

function unitAt(plain: string, from: number, to: number): string {
  if (plain.startsWith(PER_CENT, from) || plain.startsWith(PER_CENT, from - PER_CENT.length)) return "%";
  if (plain[from] === "第") return "第";
  const unit = UNIT.exec(plain.slice(to, to + 8))?.[1] ?? "";
  if (COUNTING.has(unit)) return "";
  return SPELT[unit] ?? unit;
}

function trendBefore(plain: string, from: number): number {
  const found = TREND.exec(plain.slice(Math.max(0, from - 10), from));
  if (!found) return 0;
  return found[1] === undefined ? -1 : 1;
}
