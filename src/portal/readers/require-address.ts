import { mailAddress } from "../../core/mail-address.ts";
import { Refused } from "../../core/refused.ts";

/** The address as it is kept. @throws {Refused} "invalid" (field `email`) */
export function requireAddress(entered: string): string {
  const email = mailAddress(entered);
  if (email === null) throw new Refused("invalid", "That is no mail address.", "邮箱的写法不对，例如 lin@example.cn。", "email");
  return email;
}
