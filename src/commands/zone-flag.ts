import { Refused } from "../core/refused.ts";

/** The `--zone` flag, Asia/Shanghai where it is missing. @throws {Refused} "wrong-use" for a zone that no clock keeps */
export function checkedZone(flag: string | boolean | undefined): string {
  const zone = typeof flag === "string" ? flag : "Asia/Shanghai";
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
  } catch {
    throw new Refused("wrong-use", `--zone: there is no time zone “${zone}”. An example is Asia/Shanghai.`);
  }
  return zone;
}
