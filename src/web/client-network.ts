import ipaddr from "ipaddr.js";

/** What limits are counted by: an IPv4 address, or the /64 of an IPv6 one, which a single subscriber owns whole. */
export function clientNetwork(address: string): string {
  if (!ipaddr.isValid(address)) return "";
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  return `${(parsed as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(":")}::/64`;
}
