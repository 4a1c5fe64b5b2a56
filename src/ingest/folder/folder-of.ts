import { join } from "node:path";
import { Refused } from "../../core/refused.ts";

/** How a folder's channel is addressed: `folder:` and the folder's name below the one that the operator allows. */
const SCHEME = "folder:";

/** The address of the folder `name`. @throws {Refused} "invalid" for a name that could lead elsewhere */
export function folderAddress(name: string): string {
  if (/^[a-z0-9][a-z0-9_-]{0,60}$/.test(name)) return SCHEME + name;
  const rule = "small letters, digits, - and _, beginning with a letter or digit, 61 characters at most";
  throw new Refused("invalid", `“${name}” is no name of a folder: ${rule}.`, `“${name}”不能作文件夹名：只用小写字母、数字、- 和 _，最多 61 个字符。`);
}

/** Where the folder of such an address lies. @throws {Refused} "invalid" */
export function folderOf(incoming: string, address: string): string {
  return join(incoming, folderAddress(address.slice(SCHEME.length)).slice(SCHEME.length));
}
