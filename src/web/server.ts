import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { Refused } from "../core/refused.ts";
import { KEEP_ALIVE } from "./answer-head.ts";

/** A server that listens; `close` lets running requests end, for at most five seconds. */
export interface Listening {
  host: string;
  port: number;
  close(): Promise<void>;
}

/** Answers a request itself, or says that it does not. */
export type QuickDoor = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Serves `fetch` on one address, `quick` before it; what `proxies` say of where a request comes from is believed (see client-address). Slow clients are cut off: 10 s for the headers, 30 s for a request.
 * @throws {Refused} "conflict" if the port is taken, "not-allowed" if it may not be used
 */
export async function listen(
  fetch: (request: Request, connection: object) => Response | Promise<Response>,
  address: { host: string; port: number; proxies?: readonly string[] },
  quick: QuickDoor = () => false,
): Promise<Listening> {
  const { proxies = [] } = address;
  const others = getRequestListener((request, connection) => fetch(request, { ...connection, proxies }));
  const server = createServer(
    {
      requestTimeout: 30_000,
      headersTimeout: 10_000,
      connectionsCheckingInterval: 2_000,
      keepAliveTimeout: KEEP_ALIVE * 1000,
      maxHeaderSize: 16_384,
    },
    (request, response) => void (quick(request, response) || others(request, response)),
  );
  await started(server, address);
  return { host: address.host, port: (server.address() as AddressInfo).port, close: () => stopped(server) };
}

function started(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explained(error, port)));
    server.listen(port, host, resolve);
  });
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE") return new Refused("conflict", `Port ${port} is in use by another program. Choose another with --port.`);
  if (error.code === "EACCES") return new Refused("not-allowed", `Port ${port} may not be used by this user. Choose one above 1023 with --port.`);
  return error;
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), 5_000);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
