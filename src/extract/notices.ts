/** Words with which a copyright clause, a disclaimer or a registration begins, or that only it contains. */
const BEGINS =
  /^[\s*※●·【[（(]{0,4}(?:版权|著作权|免责|特别声明|郑重声明|本[站网]声明|声明[:：]|法律声明|注[:：]凡|凡本[网站]|凡注明|Copyright|©|\(c\)|All Rights)/i;
const CONTAINS = /ICP[备证]|备案(?:号|编号)|公网安备|许可证(?:号|编号)?[:：]|版权所有|All Rights Reserved|增值电信业务/i;
/** A clause at most; the law is long, a clause is not. */
const LONGEST = 1200;

/** Whether the line is law rather than news: a copyright clause, a disclaimer or a registration. */
export function isNotice(line: string): boolean {
  return BEGINS.test(line) || (CONTAINS.test(line.slice(0, LONGEST)) && !/。.{0,200}。/.test(line.slice(0, LONGEST)));
}

/** The clauses of such a line, one each: numbered ones (1、… 2、…) apart, registrations apart. What leads them in stays with the first. */
export function clausesOf(line: string): string[] {
  const numbered = line.slice(0, LONGEST * 4).split(/(?<=[。；;:：])\s*(?=[2-9][、.．]\s?\p{Script=Han})/u);
  return (
    numbered
      // bounded: a line, at most 4,800 characters, in which tidy text has no two spaces in a row
      .flatMap((clause) => clause.split(/\s+(?=\p{Script=Han}{2,12}[:：]\S)/u))
      .map((clause) => clause.trim().slice(0, LONGEST))
      .filter(Boolean)
  );
}

/** The line under a text that names the site and its address, without the invitation behind it; null where it is none. */
export function signOffIn(line: string): string | null {
  if (line.length > 80 || !/(?:www\.|https?:\/\/)[\w-]{1,60}\.[\w.-]{2,60}/i.test(line) || /[。！？]/.test(line)) return null;
  // bounded: a line of at most 80 characters
  const words = line.split(/\s+(?=点击|更多|浏览|进入|查看|返回)|\s*>>/)[0]?.trim() ?? "";
  return /(?:www\.|https?:\/\/)/i.test(words) ? words : null;
}
