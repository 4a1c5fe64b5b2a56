import ipaddr from "ipaddr.js";

/**
 * Whether an address (as a resolver or a URL gives it) is one of the public Internet. Addresses that carry another inside them (IPv4-mapped and
 * -compatible, NAT64, 6to4, Teredo) are not, whatever they carry, and neither is what cannot be read.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text) || text.includes("%")) return false;
  const address = ipaddr.parse(text);
  return address.range() === "unicast" && (address.kind() === "ipv4" || address.match(GLOBAL));
}

/** All of IPv6 that is given out to the Internet (RFC 4291, 2.4); what lies beside it, `::127.0.0.1` say, has no range of its own in the library. */
const GLOBAL: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("2000::"), 3];
