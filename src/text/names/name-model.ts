import { SINGLE_SURNAMES } from "../surnames.ts";

/** How likely characters are in names, as natural logarithms by UTF-16 unit; -Infinity for what names do not use. */
export interface NameModel {
  surname: Float32Array;
  /** Of a given name of one character, and of the first and second of two. */
  only: Float32Array;
  first: Float32Array;
  second: Float32Array;
  /** Of a foreign name written by sound. */
  foreign: Float32Array;
}

const RARE_SURNAMES = "习朴尚宗褚骆滕邬古冉佟佘桑米蒲卓蔺仝窦楚晏郎商荣边池盖丛闻宫寇荆仇鞠谌巩雍禹衣卜";
/** What is never in a given name. */
const NO_GIVEN =
  "的了是在和与及或将对为以从到被把向由于并也都还就而且等该此这那其各每某我你他她它们不没有无未已曾再又很最更说称会能可要应让给使上下前后里外内间个位名岁年月日时分号次";
/** What is not the first of two: 印三国 are three countries. */
const NO_FIRST = `${NO_GIVEN}两三四五六多几`;
/** By which sounds of foreign names are written; what the dictionary's foreign names use besides is chance. */
const SOUNDS =
  "刘阿埃艾爱安昂奥巴拜班邦鲍贝本比彼别宾波伯博布查茨达戴丹当道德登邓迪蒂丁东杜顿多厄恩尔法凡菲费芬丰冯佛弗福富盖甘冈高戈哥格根贡古瓜圭哈海汉豪赫亨洪侯胡华怀惠霍基吉季加贾简江杰金津京久居卡凯坎康考科克肯孔库奎拉莱赖兰朗劳勒雷蕾黎里李利莉丽连廉列烈林琳灵隆卢鲁路吕伦罗洛马玛迈麦曼芒毛茂梅门蒙米密敏明缪摩莫姆木穆拿纳娜乃奈南尼年涅宁牛纽农努诺欧帕潘庞佩彭蓬皮平珀普浦奇齐恰钱乔切琴青丘琼曲让热仁日荣茹儒瑞若萨塞赛三桑瑟森沙莎山尚绍舍申圣胜施什史舒斯丝苏素孙索塔泰坦汤唐陶特腾提图托屯瓦万汪旺威韦维魏温文翁沃乌武西锡希悉喜夏香肖晓谢辛欣休许雅亚延扬耶叶伊宜因英永尤于雨约泽曾扎詹占张章哲珍芝治兹卓宗祖佐娃妮姬黛露蒂玲贝丝珍莲丘卡代雪来买依孜吐逊肉易夫翰惹玻蕾薇薛赛曹妲媞婕顺秀璐卜仑仓伐廷昆滕登盾耿";
/** Flattens the ranks of surnames: the eleventh is half as common as the first. */
const FLAT = 10;

/** The model that the people's names (`nr…`) of a dictionary teach. */
export function nameModel(entries: readonly { word: string; tag: string }[]): NameModel {
  const surname = new Float32Array(0x10000).fill(Number.NEGATIVE_INFINITY);
  [...new Set([...SINGLE_SURNAMES, ...RARE_SURNAMES])].forEach((character, rank) => {
    surname[character.charCodeAt(0)] = Math.log(1 / (rank + FLAT) / 3.5);
  });
  const given = entries
    .filter(({ word, tag }) => (tag === "nr" || tag === "nrfg") && SINGLE_SURNAMES.has(word.slice(0, 1)))
    .map(({ word }) => word.slice(1));
  const twos = given.filter((name) => name.length === 2);
  const foreign = entries.filter(({ word, tag }) => tag === "nrt" && word.length > 2).map(({ word }) => word);
  return {
    surname,
    only: shares(
      given.filter((name) => name.length === 1),
      (character) => !NO_GIVEN.includes(character) && character !== "方",
    ),
    first: shares(
      twos.map((name) => name.slice(0, 1)),
      (character) => !NO_FIRST.includes(character),
    ),
    second: shares(
      twos.map((name) => name.slice(1)),
      (character) => !NO_GIVEN.includes(character),
    ),
    foreign: shares(foreign, (character) => SOUNDS.includes(character)),
  };
}

/** Each Han character's share of all in `texts`, where it may be there at all; one that is never met is taken for met half a time. */
function shares(texts: readonly string[], may: (character: string) => boolean): Float32Array {
  const counts = new Map<string, number>();
  let all = 0;
  for (const text of texts)
    for (const character of text) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
      all++;
    }
  const logs = new Float32Array(0x10000).fill(Number.NEGATIVE_INFINITY);
  for (let unit = 0x4e00; unit <= 0x9fff; unit++) {
    const character = String.fromCharCode(unit);
    if (may(character)) logs[unit] = Math.log(((counts.get(character) ?? 0) + 0.5) / (all + 2000));
  }
  return logs;
}
