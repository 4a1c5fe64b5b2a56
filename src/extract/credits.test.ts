import assert from "node:assert/strict";
import { test } from "node:test";
import { looksLikeName } from "../text/surnames.ts";
import { readCredits } from "./credits.ts";
import { readNames } from "./names.ts";
import { signedBy } from "./sign-off.ts";

test("a line of credits is taken apart by its labels", () => {
  const credits = readCredits("2024-03-18 08:20　来源：云州日报　作者：周远山 林小禾　责任编辑：方晴　字数：1,234");
  assert.deepEqual(credits, { authors: ["周远山", "林小禾"], source: "云州日报", editor: "方晴", wordsStated: 1234 });
});

test("a label inside another word is none", () => {
  assert.equal(readCredits("能源来源：太阳").source, null);
  assert.deepEqual(readCredits("总编辑：秦越").editor, null);
});

test("a long line is prose, in which a colon means something else", () => {
  assert.equal(readCredits(`来源：${"这是一段很长的文字，".repeat(60)}`).source, null);
});

test("nobody is no author", () => {
  assert.deepEqual(readCredits("作者：佚名").authors, []);
  assert.deepEqual(readCredits("作者：admin 来源：云州网").authors, []);
});

test("names stop at the first word that can't be one", () => {
  assert.deepEqual(readNames("张三丰、李四光 昨日从市政府获悉"), ["张三丰", "李四光"]);
  assert.deepEqual(readNames("于 洋　石榴花 摄影报道"), ["于洋", "石榴花"]);
  assert.deepEqual(readNames("周远山/文 图/林小禾"), ["周远山"]);
});

test("only a known surname makes a name without a label", () => {
  assert.ok(looksLikeName("欧阳小禾"));
  assert.ok(looksLikeName("周远山"));
  assert.ok(!looksLikeName("最新消息"));
  assert.deepEqual(readNames("金融 时政", true), []);
});

test("a text is signed in its first or its last paragraphs", () => {
  const middle = ["水位已经恢复，用水有了保障。", "工程按期完工，居民都很满意。", "天气以多云为主，提醒农户注意。"];
  assert.deepEqual(signedBy(["本报讯（记者 高天阔 通讯员 余敏）昨日，水务局发布通报。", ...middle]), ["高天阔", "余敏"]);
  assert.deepEqual(signedBy([...middle, "大桥通车首日车流平稳。（陆清源 丁一一）"]), ["陆清源", "丁一一"]);
  assert.deepEqual(signedBy([...middle, "本报记者 宋雨 文/图"]), ["宋雨"]);
  assert.deepEqual(signedBy(["文/唐一舟", ...middle]), ["唐一舟"]);
  assert.deepEqual(signedBy([...middle, "大桥夜景。（陆清源 摄）"]), []);
  assert.deepEqual(signedBy([...middle, "会后，代表们共同会见了记者。"]), []);
});
