import { titleBefore, titleBehind } from "./titles.ts";
import { unitSet } from "./unit-set.ts";

/** What stands right behind a person's name: verbs of saying and of acting, what joins people. */
const VERBS =
  "表示 指出 强调 认为 介绍 告诉 透露 宣布 坦言 回忆 回应 说 称 会见 主持 出席 发表 签署 抵达 访问 率领 率团 致电 致信 致贺 同意 当选 获得 夺得 摘得 担任 接受 受邀 上台 下台 辞职 遇袭 逝世 去世 出生 举行 作出 提出 要求 呼吁 批评 谴责 警告 承认 否认 解释 补充 写道 讲述 参加 前往 看望 考察 调研 讲话 致辞 宣读 代表 陪同 结束 乘坐 乘专机 互致 政府 当局 团队 夫妇 等人 等参加 等出席".split(
    " ",
  );
const AREAS =
  "市 州 省 县 镇 村 区 岛 港 地区 以东 以西 以南 以北 南部 北部 东部 西部 中部 附近 境内 方向 当地 郊区 机场 邦 郡 东南 西北 东北 西南".split(" ");
const verbs = new Set(VERBS);
const areas = new Set(AREAS);
const firstOfVerbs = unitSet(VERBS);
const firstOfAreas = unitSet(AREAS);
/** What stands between people, or where a sentence begins; what ends one of a list. */
const listedBefore = unitSet("\n、。，；： \u3000（(");
const listedBehind = unitSet("、：: \u3000）)");
const lastBeforePlace = unitSet("在于达往赴市口都府");

/** How much what stands around a name speaks for a person, in the logarithm's units. */
const TITLED = 5;
const ACTS = 3;
const LISTED = 1;
/** The same for a place. */
const PLACED = 3;
const CAPITAL = 8;

/** How much the text before `at` speaks for a person's name there. */
export function personBefore(text: string, at: number): number {
  if (titleBefore(text, at) > 0) return TITLED;
  return at === 0 || listedBefore[text.charCodeAt(at - 1)] === 1 ? LISTED : 0;
}

/** How much the text from `at` on speaks for a person's name right before. */
export function personBehind(text: string, at: number): number {
  if (titleBehind(text, at) > 0) return TITLED;
  if (firstOfVerbs[text.charCodeAt(at)] === 1) for (let length = 3; length >= 1; length--) if (verbs.has(text.slice(at, at + length))) return ACTS;
  const unit = text[at];
  if (unit !== undefined && unit >= "0" && unit <= "9") return LISTED; // 欧尔班12日表示
  return listedBehind[text.charCodeAt(at)] === 1 ? LISTED : 0;
}

/** How much what follows speaks for a place's name right before `at`. */
export function placeBehind(text: string, at: number): number {
  if (firstOfAreas[text.charCodeAt(at)] !== 1) return 0;
  for (let length = 2; length >= 1; length--) if (areas.has(text.slice(at, at + length))) return PLACED;
  return 0;
}

/** How much what stands before speaks for a place's name at `at`: 在莒县, 首府努克. */
export function placeBefore(text: string, at: number): number {
  if (lastBeforePlace[text.charCodeAt(at - 1)] !== 1) return 0;
  const before = text.slice(Math.max(0, at - 2), at);
  if (before === "首都" || before === "首府") return CAPITAL;
  return /(?:在|位于|抵达|前往|飞赴|赴|城市|港口)$/.test(before) ? PLACED : 0;
}
