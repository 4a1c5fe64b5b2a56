import { unitSet } from "./unit-set.ts";

/** Offices and forms of address, the longest of which stands before or behind a person's name. */
const BEFORE =
  "国家主席 主席 总统 总理 首相 外长 外相 国王 女王 王储 亲王 公主 王后 太后 苏丹 埃米尔 酋长 总书记 书记 部长 省长 市长 县长 区长 镇长 村长 州长 总督 司长 局长 处长 科长 厅长 署长 所长 院长 校长 园长 站长 会长 社长 团长 队长 组长 班长 厂长 馆长 台长 行长 庭长 检察长 秘书长 理事长 董事长 委员长 参谋长 总参谋长 发言人 新闻发言人 新闻秘书 秘书 助理 顾问 议长 议员 参议员 众议员 代表 特别代表 大使 公使 总领事 特使 专员 高级代表 防长 财长 外交部长 国防部长 国务卿 财政部长 司令 总司令 司令员 政委 将军 上将 中将 少将 元帅 上校 中校 少校 教授 副教授 博士 院士 研究员 工程师 总工程师 设计师 总设计师 医生 医师 护士 专家 学者 教师 老师 校友 学生 记者 通讯员 编辑 主编 律师 法官 检察官 警官 民警 战士 烈士 航天员 宇航员 飞行员 教练 主教练 运动员 选手 球员 导演 演员 歌手 作家 诗人 画家 艺术家 科学家 经济学家 历史学家 音乐家 企业家 分析师 分析人士 主任 主管 主任委员 负责人 经理 总经理 总裁 首席执行官 首席经济学家 创始人 执行长 党首 领导人 领袖 领导者 主播 主持人 候选人 当选总统 国务委员 委员 常委 政治局委员 副主任 村民 居民 市民 农民 农户 种植户 养殖户 牧民 渔民 工人 职工 员工 司机 游客 乘客 消费者 顾客 店主 老板 党员 干部 第一书记 驻村第一书记 传承人 志愿者 夫人 妻子 丈夫 儿子 女儿 父亲 母亲 之子 之女 前总统 同志 先生 女士 小姐 检察官 总检察长 审计长 总干事 干事 总监 主帅 守将 大主教 教皇 教宗 主教 僧王 哲学家 汉学家 建筑师 摄影师 厨师 技师 技术员 农艺师 劳动模范 劳模 全国人大代表 政协委员 人大代表".split(
    " ",
  );
const BEHIND =
  "国家主席 主席 总统 总理 首相 外长 外相 国王 女王 王储 亲王 公主 王后 太后 总书记 书记 部长 省长 市长 先生 女士 同志 小姐 夫人 夫妇 院士 教授 博士 老师 医生 将军 上将 大使 议长 秘书长 委员长 总干事 国务卿 国务委员 常委 队长 主任 局长 校长 会长 所长 董事长 总裁 总经理 老人 大爷 大妈 奶奶 爷爷 阿姨 大哥 大姐 烈士".split(
    " ",
  );
/** What an office may begin with. */
const PREFIX = /(?:常务副|执行副|第一副|副|前|代理|代|原|时任|候任|当选|首席|高级|第一|现任|新任|名誉|荣誉|总统|总理)$/;
/** Joins two offices of one person. */
const JOINED = /[兼、]$/;
/** Longest office of the list, in characters. */
const LONGEST = 7;

const before = new Set(BEFORE);
const behind = new Set(BEHIND);
const lastOfBefore = unitSet(BEFORE.map((title) => title.slice(-1)));
const firstOfBehind = unitSet(BEHIND);

/** Length of the office or address that ends right before `at`, with all that is joined to it (副总理兼外长); 0 where there is none. */
export function titleBefore(text: string, at: number): number {
  let start = oneBefore(text, at);
  for (let joined = 0; start < at && joined < 3; joined++) {
    const glue = JOINED.exec(text.slice(Math.max(0, start - 1), start));
    const next = glue ? oneBefore(text, start - 1) : start;
    if (!glue || next === start - 1) break;
    start = next;
  }
  return at - start;
}

/** Length of the office or address that begins at `at`; 0 where there is none. */
export function titleBehind(text: string, at: number): number {
  if (firstOfBehind[text.charCodeAt(at)] !== 1) return 0;
  for (let length = 4; length >= 2; length--) if (behind.has(text.slice(at, at + length))) return length;
  return 0;
}

/** Where the one office begins that ends right before `at`; `at` where there is none. */
function oneBefore(text: string, at: number): number {
  if (lastOfBefore[text.charCodeAt(at - 1)] !== 1) return at;
  for (let length = Math.min(LONGEST, at); length >= 2; length--) {
    if (!before.has(text.slice(at - length, at))) continue;
    let start = at - length;
    for (let more = 0; more < 2; more++) start -= PREFIX.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
    return start;
  }
  return at;
}
