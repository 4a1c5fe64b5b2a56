import { Refused } from "../../core/refused.ts";
import type { Site } from "../../core/site.ts";
import { convert } from "../../text/convert.ts";

const SHORTEST = 2;
const LONGEST = 20;
/** Letters and digits of any script, single spaces or the marks - _ · between them: no address, no emoji, nothing that hides. */
const FORM = /^[\p{L}\p{N}](?:[ \-_·]?[\p{L}\p{M}\p{N}])*$/u;
/** Names by which a reader would be taken for the house. */
const HOUSE = ["管理员", "编辑部", "编辑员", "客服", "官方", "版主", "站长", "admin", "editor", "moderator", "dateline"];

/** The name as it is kept. @throws {Refused} "invalid" (field `name`) where it is too short or long, hides something, or sounds like the house */
export function requireGoodName(entered: string, site: Pick<Site, "name">): string {
  const name = entered.normalize("NFC").trim();
  const length = [...name].length;
  if (length < SHORTEST || length > LONGEST)
    throw refused(`A name has ${SHORTEST} to ${LONGEST} characters.`, `名字要有 ${SHORTEST} 到 ${LONGEST} 个字符。`);
  if (!FORM.test(name)) throw refused("A name is of letters and digits.", "名字只能用文字和数字，中间可以有空格、连字符或间隔号。");
  const key = nameKey(name);
  const house = [...HOUSE, site.name].map(nameKey).filter((word) => word.length > 1);
  if (house.some((word) => key.includes(word)))
    throw refused("This name would be taken for the newsroom's.", "这个名字容易被当成本站工作人员，请换一个。");
  return name;
}

/** What two names share that a reader would take for the same: 王偉 and 王伟, Ａｎ and an, 小 河 and 小河. */
export function nameKey(name: string): string {
  return convert(
    name
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[ \-_·]/g, ""),
    "hans",
  );
}

function refused(english: string, chinese: string): Refused {
  return new Refused("invalid", english, chinese, "name");
}
