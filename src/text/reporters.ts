const HOUSE = "[\\u4e00-\\u9fff·]{0,12}(?:报|网|社|台|刊|新闻|客户端|传媒|融媒|中心|频道|频率|之声|广播|在线|视频)";
const KIND = "特约|特派|实习|见习|首席|全媒体|融媒体|总台|央视|驻[\\u4e00-\\u9fff]{2,6}?";
// bounded: the names of a dateline, at most 90 characters
const ROLE = new RegExp(`(?:${HOUSE})?(?:${KIND}){0,4}(?:参与采写|参与记者|记者|通讯员|实习生|编译|编辑|作者|摄影|撰文|执笔|采写)[:\\s]{0,3}`, "g");
const NO_NAME = /^(?:文|图|文图|摄|报道|综合报道|整理|整合|统筹|文并摄|供图|供稿|等)$/;
const NAME = /^[\p{L}][\p{L}·・.-]{1,23}$/u;

/** Whether a bracket's text tells who reported: 记者张三, 通讯员 李四. */
export function tellsReporters(text: string): boolean {
  return /记者|通讯员|实习生|编译|作者/.test(text);
}

/**
 * The names in 记者张三、李四 通讯员王五, in order. A name spaced for alignment (李 明) is joined;
 * two names without anything between them stay one, as printed.
 */
export function readReporters(text: string): string[] {
  const parts = text
    .replace(ROLE, "、")
    .replace(/(?:\s[\p{Script=Han}]{2,6})?(?:摄影|综合)?报[道导]$/u, "")
    .split(/[、,，;；/\s\u3000]+/);
  return joinSpaced(parts.filter(Boolean)).filter((part) => NAME.test(part) && !NO_NAME.test(part));
}

function joinSpaced(parts: string[]): string[] {
  const joined: string[] = [];
  let family = "";
  for (const part of parts) {
    if (family || part.length > 1) joined.push(family + part);
    family = family || part.length > 1 ? "" : part;
  }
  return joined;
}
