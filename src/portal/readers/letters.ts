import { convert } from "../../text/convert.ts";
import { addressOf, type Here, scriptOf } from "./here.ts";

/** What is written to a reader: plain text, nothing that tells who has opened it. None of it was entered by a stranger. */
export interface Letter {
  subject: string;
  body: string;
}

const NOT_YOU = "如果不是您本人的操作，不必理会这封信，什么都不会改变。";

/** To an address that somebody registers with. */
export function registrationLetter(here: Here): Letter {
  const link = linkTo(here, "/register/confirm");
  return letter(here, "请确认您的注册", [
    "有人用这个邮箱在本站注册。",
    "打开下面的链接，输入注册时设的密码，注册就完成了：",
    link,
    "链接一天内有效。",
    NOT_YOU,
  ]);
}

/** To an address that somebody registers with, or changes to, and that has an account already. */
export function knownLetter(here: Here): Letter {
  const [logIn, forgot] = [addressOf(here, "/login"), addressOf(here, "/forgot")];
  return letter(here, "这个邮箱已经注册过", [
    "有人要用这个邮箱在本站开设账号，可是它已经有账号了。",
    `登录：${logIn}`,
    `忘记密码：${forgot}`,
    NOT_YOU,
  ]);
}

/** To the address of an account whose password somebody has forgotten. */
export function passwordLetter(here: Here): Letter {
  const link = linkTo(here, "/forgot/new");
  return letter(here, "重设密码", [
    "有人要为这个邮箱在本站的账号重设密码。打开下面的链接，设一个新密码：",
    link,
    "链接一小时内有效，只能用一次。",
    NOT_YOU,
  ]);
}

/** To an address without an account, of which somebody has forgotten the password. */
export function unknownLetter(here: Here): Letter {
  const link = addressOf(here, "/register");
  return letter(here, "这个邮箱没有账号", [
    "有人要为这个邮箱在本站的账号重设密码，可是它没有账号。也许您注册时用的是另一个邮箱。",
    `注册：${link}`,
    NOT_YOU,
  ]);
}

/** To the address that an account is to have. */
export function addressLetter(here: Here): Letter {
  const link = linkTo(here, "/me/email/confirm");
  return letter(here, "请确认新邮箱", ["本站的一位读者要把账号的邮箱改成这一个。打开下面的链接确认：", link, "链接一天内有效。", NOT_YOU]);
}

/** To the address that an account had. */
export function movedLetter(here: Here): Letter {
  return letter(here, "账号的邮箱已经更改", [
    "您在本站的账号从现在起用另一个邮箱登录。",
    `如果不是您本人改的，请立刻与我们联系：${addressOf(here, "/contact")}`,
  ]);
}

/** To the owner of an account whose password is another from now on. */
export function changedLetter(here: Here): Letter {
  const forgot = addressOf(here, "/forgot");
  return letter(here, "密码已经更改", ["您在本站的密码刚刚更改，所有登录都已结束。", `如果不是您本人改的，请立刻重设密码：${forgot}`]);
}

function linkTo(here: Here, path: string): string {
  return `${addressOf(here, path)}?token={secret}`;
}

function letter(here: Here, subject: string, paragraphs: readonly string[]): Letter {
  const { name } = here.site;
  const script = scriptOf(here);
  const inScript = (text: string) => (script === "hans" ? text : convert(text, script));
  return { subject: inScript(`${name}：${subject}`), body: inScript([...paragraphs, `${name}\n${addressOf(here, "/")}`].join("\n\n")) };
}
