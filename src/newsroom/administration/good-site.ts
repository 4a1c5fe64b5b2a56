import { Refused } from "../../core/refused.ts";
import type { Site } from "../../core/site.ts";
import { dayIn } from "../../core/zone.ts";

/** Refuses a site that could not be served. @throws {Refused} "invalid" for a bad name, host, origin or zone, and for no host at all */
export function requireGoodSite({ id, hosts, origin, zone }: Site): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || id.length > 40) {
    throw new Refused(
      "invalid",
      `${id} is no name for a site: small letters, digits, hyphens.`,
      `“${id}”不能作站点代号：只用小写字母、数字和连字符。`,
      "id",
    );
  }
  if (hosts.length === 0) throw new Refused("invalid", "A site needs a host to answer on.", "站点至少要有一个域名。", "hosts");
  const odd = hosts.find((host) => !/^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])$/.test(host));
  if (odd !== undefined) throw new Refused("invalid", `${odd} is no host name.`, `“${odd}”不是域名：只写域名，不带 https:// 和端口。`, "hosts");
  if (origin !== null && !isOrigin(origin)) {
    throw new Refused(
      "invalid",
      `${origin} is no public address (such as https://example.cn).`,
      `“${origin}”不是公开地址（例如 https://example.cn）。`,
      "origin",
    );
  }
  try {
    dayIn(0, zone);
  } catch {
    throw new Refused("invalid", `${zone} is no time zone (such as Asia/Shanghai).`, `“${zone}”不是时区（例如 Asia/Shanghai）。`, "zone");
  }
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}
