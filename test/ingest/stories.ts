const WHO = ["船工", "茶农", "护林员", "邮差", "守塔人", "铁匠", "教书先生", "药铺掌柜", "渔家少年", "织布的老人", "桥工", "气象员"];
const WHERE = ["石桥头", "北坡", "旧盐场", "南码头", "青禾集市", "灯塔下", "山脊上", "渡口边", "云洲城里", "水磨坊", "果园深处", "晒谷场"];
const DID = ["清理", "修补", "丈量", "看守", "搬走", "记录", "挑选", "清点", "试用", "掩埋", "晾晒", "拆开"];
const WHAT = [
  "浮木和断缆",
  "一批新桅杆",
  "受潮的账册",
  "三年前的界石",
  "落地的苹果",
  "刚出窑的青瓦",
  "旧水位牌",
  "捕蟹的竹笼",
  "蜂箱与药草",
  "油灯和玻璃罩",
];
const THEN = [
  ...["傍晚便收了工", "邻村的人赶来看热闹", "县里答应补贴一半", "孩子们帮着抬回家去", "夜里又下起了小雨"],
  ...["没有人说得清原因", "大家商量明年再来", "这件事写进了村志", "只剩下两件没有着落", "集市因此晚开了一个钟头"],
];

/** A text of sixteen sentences, another for every seed: two seeds have next to nothing in common. */
export function story(seed: number): string[] {
  let state = seed * 2_654_435_761 + 12_345;
  const pick = (words: readonly string[]) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return words[(state >>> 8) % words.length] ?? "";
  };
  return Array.from({ length: 16 }, () => `${pick(WHO)}在${pick(WHERE)}${pick(DID)}${pick(WHAT)}，${pick(THEN)}。`);
}
