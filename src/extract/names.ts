import { looksLikeName } from "../text/surnames.ts";

/** What a person does at a paper, where it stands among names: it is passed over. */
const ROLE =
  // bounded: a word of a list of names, at most 200 characters
  /^(?:本报|本刊|本网|本台|特派|驻\p{Script=Han}{2,6}|实习|见习|特约|首席|资深|高级|全媒体|融媒体|财经|体育|视频|评论|新媒体|专栏)*(?:记者|記者|通讯员|通訊員|实习生|特约撰稿人|撰稿人|评论员|观察员|编译|作者|撰文|文字|采写|整理|摄影|摄影报道|采访人员|主笔)[:：/／|]?/u;
/** What follows the names of a list and is none. */
const AFTER =
  /(?:发自\p{Script=Han}{2,8}|综合报道|摄影报道|图文报道|联合报道|采写报道|采访报道|报道|报导|\p{Script=Han}{0,4}報導|综合整理|整理|摄影|综合|编译|整合|采写|撰写|撰稿|摄|文图|图文|供稿|供图|编辑|\/文|\/图|图|文|专稿|电|讯|受访者供图)$/u;
/** Names read from one list at most. */
const MOST = 12;

/** What people read as a name and is none. */
const NOBODY = new Set(
  "佚名 未知 匿名 不详 无名 网友 网络 本站 管理员 admin administrator root editor webmaster unknown anonymous none null undefined n/a".split(" "),
);

/**
 * The names at the start of `text`, as a byline lists them: 张三 李四、王五 摄影 赵六 → 张三, 李四, 王五, 赵六.
 * A name of two characters set with a space between them is joined. Stops at the first word that can't be a name.
 * @param strict also asks for a known surname, where no label promised a name
 */
export function readNames(text: string, strict = false): string[] {
  const names: string[] = [];
  const words = joinSpread(
    text
      .slice(0, 200)
      .split(/[\s、，,；;&＆|/／]+/)
      .filter(Boolean),
  );
  for (const word of words) {
    if (names.length >= MOST) break;
    if (names.length > 0 && /^(?:图|摄|摄影|制图)$/.test(word)) break; // 文/张三 图/李四: the second took pictures
    const bare = trimWord(word);
    if (bare === "") continue;
    if (!isName(bare, strict)) break;
    names.push(bare);
  }
  return [...new Set(names)];
}

/** Whether the text says that there is no author (佚名, admin, 网友). */
export function isNobody(name: string): boolean {
  return NOBODY.has(name.trim().toLowerCase());
}

/** 李 明 张三丰 → 李明 张三丰: old pages spread two characters to the width of three. */
function joinSpread(words: readonly string[]): string[] {
  const joined: string[] = [];
  let family = "";
  for (const word of words) {
    const given = family !== "" && /^\p{Script=Han}(?:$|[)）])/u.test(word);
    if (given) joined[joined.length - 1] = family + word;
    else joined.push(word);
    family = !given && /^(?![文图摄])\p{Script=Han}$/u.test(word) ? word : "";
  }
  return joined;
}

function trimWord(word: string): string {
  // bounded: a word of a list of names, at most 200 characters
  const opened = word.replace(/^[(（【[「『“"'：:/／□■◎●*·-]+/, "").replace(/[)）】\]」』”"'。．.]+.{0,80}$/u, "");
  const role = opened.replace(ROLE, "").replace(/_\w{1,12}$/, ""); // 张三_NB1234
  const bare = [...role].length > 3 || AFTER.test(role) ? role.replace(AFTER, "") : role;
  return bare.replace(/^[:：/／]+/, "");
}

function isName(word: string, strict: boolean): boolean {
  if (isNobody(word) || NO_PERSON.has(word)) return false;
  if (/^\p{Script=Han}{1,8}[·•‧]\p{Script=Han}{1,8}(?:[·•‧]\p{Script=Han}{1,8})?$/u.test(word)) return true;
  if (strict) return looksLikeName(word);
  return /^\p{Script=Han}{2,4}$/u.test(word) && !NO_NAME.test(word);
}

/** Words of sections and papers that begin with the character of a surname. */
const NO_PERSON = new Set(
  "金融 时政 时评 时事 时尚 关注 房产 车市 高清 党建 党政 和谐 常识 强国 温馨 石油 商业 商务 国际 法治 安全 能源 广告 易车 文化 文旅 教育 应急 江湖 高校 高端 高考 康养 康复 华人 华侨 万象 白皮书 钱包 方法 方案 项目 简介 简讯 明星 冷知识 许可证 贾汪 成都 南宁 南京 海南 云南 广西 江苏 江西 安徽 黄山 温州 徐州 苏州 常州 沈阳 郑州 金华 石家庄 宁波 宁夏 汉中 向上 路况 路透社 马上 周刊 周报 周末 周边 高层 水利 应用 边缘 平台 平安 平凡 单位 相关 相册 权威 权益 图片 图文 全部 全国 全文 全媒体 管理 管理员 游戏 游客 曲艺 历史 卫生 卫健 包括 计算 计划 计生 解读 解放 解放日报 陈列 严选 宫廷 谈判 丰富".split(
    " ",
  ),
);

/** Words of two to four characters that follow a label and are no name. */
const NO_NAME =
  /^(?:获悉|了解|从|在|今|昨|日前|近日|今天|昨天|采访|表示|发现|报道|来源|编辑|责编|责任|字号|评论|分享|阅读|点击|打印|手机|客户端|更多|时间|发布|原标题|标题|北京|上海|图片|视频|专栏|作者|记者|综合|进行|看到|联系|注意|注意到|说|称|走进|来到|就|对|与|和|向|为)/;
