import hongKongVariants from "opencc-js/dict/HKVariants";
import simplified from "opencc-js/dict/TSCharacters";
import taiwanVariants from "opencc-js/dict/TWVariants";

/**
 * Characters that stand for one another in the spellings of one word, by OpenCC's phrases and beside its table of single characters:
 * 答覆 is 答复, 座標 is 坐标, 顯著 is 显着 in a text from Taiwan. The first of each stands for all; that 画 and 划 then are one is no loss
 * where texts are searched. Derived from OpenCC's TSPhrases, STPhrases and variants: every pair by which one of them differs from the table.
 */
const SAME =
  "着著 坏坯 了瞭 径迳 链炼 么幺 恶𫫇 借藉 具俱 复覆 钟锺 沉沈 仿彷 苏甦 巨钜 里哩 划画 只衹 余馀 夫伕 仇雠 浚濬 托讬 熏薰 豆荳 咨谘 坐座 宁甯 " +
  "像象 戚鏚 枪鎗 拿拏 焰燄 澄澂 斤觔 藤籐 琅瑯 筱筿 穗繐 锄耡 背揹 唚吣 耇耈 堤隄 苎苧 斫斲 果菓 樠𣗊 鲇鲶 腭颚 颖颕 柏栢 彝彜 妍姸 矿鑛 鳌鼇 " +
  "檐簷 痹痺 睾睪 殢𣨼 圞𪢮";

/** By each character that has one, the Simplified form under which it is found. */
export function sameCharacters(): Map<string, string> {
  const table = new Map(pairsOf(simplified));
  // Forms of Taiwan and Hong Kong, listed under OpenCC's own Traditional ones.
  for (const [standard, local] of [...pairsOf(taiwanVariants), ...pairsOf(hongKongVariants)]) {
    if (!table.has(local)) table.set(local, table.get(standard) ?? standard);
  }
  const chosen = new Map(SAME.split(" ").flatMap(([first = "", ...others]) => others.map((other): [string, string] => [other, first])));
  for (const [from, to] of table) table.set(from, chosen.get(to) ?? to);
  for (const [from, to] of chosen) table.set(from, to);
  return table;
}

function pairsOf(dictionary: string): [from: string, to: string][] {
  return dictionary.split("|").map((entry) => {
    const [from = "", to = ""] = entry.split(" ");
    return [from, to];
  });
}
