import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { clientNetwork } from "../client-network.ts";

/** Where a request comes from, for limits and for the list of sessions. */
export interface From {
  /** An address or /64; empty where it is not known. */
  network: string;
  userAgent: string;
}

/** Where a request comes from, by its socket: a proxy's headers are believed from nobody. Without a socket (asked in a test) the network is empty. */
export function fromOf(c: Context): From {
  const address = c.env && "incoming" in c.env ? getConnInfo(c).remote.address : undefined;
  return { network: clientNetwork(address ?? ""), userAgent: c.req.header("user-agent") ?? "" };
}
