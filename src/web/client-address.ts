import ipaddr from "ipaddr.js";

/**
 * The address that a request comes from. `remote` is the socket's; where that is one of `proxies` (addresses, or networks such as `10.0.0.0/8`), the
 * last of `forwarded` (X-Forwarded-For) that is none of them. Whatever stands before it, a stranger may have written.
 */
export function clientAddress(remote: string, forwarded: string | undefined, proxies: readonly string[]): string {
  let address = remote;
  const way = forwarded?.split(",").map((one) => one.trim()) ?? [];
  while (way.length > 0 && isAmong(address, proxies)) {
    const before = way.pop() ?? "";
    if (!ipaddr.isValid(before)) break;
    address = before;
  }
  return address;
}

function isAmong(address: string, networks: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return networks.some((network) => {
    const [range, length] = network.includes("/") ? ipaddr.parseCIDR(network) : wholeOf(network);
    return range.kind() === parsed.kind() && parsed.match(range, length);
  });
}

function wholeOf(address: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  const parsed = ipaddr.process(address);
  return [parsed, parsed.kind() === "ipv4" ? 32 : 128];
}

/** Whether `text` names an address or a network as `clientAddress` takes them. */
export function isNetwork(text: string): boolean {
  return text.includes("/") ? ipaddr.isValidCIDR(text) : ipaddr.isValid(text);
}
