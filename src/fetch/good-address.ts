import { isIP } from "node:net";
import { Refused } from "../core/refused.ts";
import { isPublicAddress } from "./public-address.ts";

const PORTS = new Set(["", "80", "443"]);

/**
 * An address that may be asked: http or https, port 80 or 443, no name or password in it, and no address of a network of one's own.
 * What a host's name leads to is looked at when the connection is made. @param allowed `host:port` that may be reached all the same
 * @throws {Refused} "invalid" or "not-allowed"
 */
export function goodAddress(text: string, allowed: ReadonlySet<string>): URL {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Refused("invalid", `${text} is no address of the web.`, `“${text}”不是网址（http 或 https）。`);
  if (url.username || url.password) throw new Refused("invalid", "An address may not carry a password.", "网址里不能带用户名和密码。");
  if (allowed.has(`${url.hostname}:${url.port || (url.protocol === "https:" ? "443" : "80")}`)) return url;
  if (!PORTS.has(url.port)) throw new Refused("not-allowed", `Port ${url.port} may not be asked.`, `不能访问 ${url.port} 端口，只能用 80 和 443。`);
  const literal = url.hostname.replace(/^\[(.*)\]$/, "$1");
  if (isIP(literal) && !isPublicAddress(literal))
    throw new Refused("not-allowed", `${literal} is not on the public Internet.`, `“${literal}”不是公网地址。`);
  return url;
}
