import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { clientAddress } from "../client-address.ts";
import { clientNetwork } from "../client-network.ts";

/** Where a request comes from, for limits and for the list of sessions. */
export interface From {
  /** An address or /64; empty where it is not known. */
  network: string;
  userAgent: string;
}

/** Where a request comes from, by its socket, or by what the proxies say that the server was told to believe. Without a socket (asked in a test) the network is empty. */
export function fromOf(c: Context): From {
  const remote = c.env && "incoming" in c.env ? getConnInfo(c).remote.address : undefined;
  const proxies: readonly string[] = c.env?.proxies ?? [];
  const address = clientAddress(remote ?? "", c.req.header("x-forwarded-for"), proxies);
  return { network: clientNetwork(address), userAgent: c.req.header("user-agent") ?? "" };
}
