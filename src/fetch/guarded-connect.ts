import { lookup as systemLookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { buildConnector } from "undici";
import { Refused } from "../core/refused.ts";
import { isPublicAddress } from "./public-address.ts";

/** An address of a host, as the resolver gives it. */
interface Found {
  address: string;
  family: number;
}

/** Asks the resolver for every address of a host. */
export type Lookup = (host: string) => Promise<Found[]>;

export const resolver: Lookup = (host) => systemLookup(host, { all: true });

/** Time for a connection to be made, TLS included, ms. */
const CONNECT_TIME = 10_000;

/**
 * Connects to public addresses alone. The host is looked up here, once, and the socket is given the very addresses that were looked at: a name that
 * answers otherwise a moment later leads nowhere else. An address that stands in the URL itself, which no resolver ever sees, is looked at too.
 * @param allowed `host:port` that may be reached whatever their address
 */
export function guardedConnect(allowed: ReadonlySet<string>, lookup: Lookup): buildConnector.connector {
  return (options, callback) => {
    const host = options.hostname.replace(/^\[(.*)\]$/, "$1");
    const port = options.port || (options.protocol === "https:" ? "443" : "80");
    const isAllowed = allowed.has(`${options.hostname}:${port}`);
    addressesOf(host, lookup).then(
      (found) => {
        const hidden = isAllowed ? undefined : found.find(({ address }) => !isPublicAddress(address));
        if (hidden || found.length === 0) return callback(notPublic(host), null);
        const given: LookupFunction = (_, { all }, done) => (all ? done(null, found) : done(null, found[0]?.address ?? "", found[0]?.family ?? 4));
        buildConnector({ timeout: CONNECT_TIME, lookup: given })({ ...options, hostname: host }, callback);
      },
      (error) => callback(error, null),
    );
  };
}

async function addressesOf(host: string, lookup: Lookup): Promise<Found[]> {
  const family = isIP(host);
  return family ? [{ address: host, family }] : lookup(host);
}

/** What is refused says nothing of the addresses that were found: they are the operator's own network. */
function notPublic(host: string): Refused {
  return new Refused("not-allowed", `${host} is not on the public Internet.`, `“${host}”不是公网地址。`);
}
