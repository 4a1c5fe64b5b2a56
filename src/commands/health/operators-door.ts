import type { Registry } from "prom-client";
import type { Config } from "../../config.ts";
import type { Store } from "../../store/store.ts";
import { hostName } from "../../web/host-name.ts";
import { type Listening, listen } from "../../web/server.ts";
import { STATE } from "./state.ts";

/** Names of this machine to itself. A page in a browser here can be made to ask under any other. */
const OWN_HOSTS = new Set(["localhost", "127.0.0.1"]);

/**
 * Serves `/metrics` and `/healthz` to the operator, on loopback alone: 200 where all is well, else 503, with a line for each finding.
 * @throws {Refused} as `listen`
 */
export function openOperatorsDoor(store: Store, config: Pick<Config, "data" | "smtpUrl">, metrics: Registry, port: number): Promise<Listening> {
  const answer = async (request: Request): Promise<Response> => {
    if (!OWN_HOSTS.has(hostName(request.headers.get("host") ?? ""))) return new Response("not this host\n", { status: 421 });
    if (request.method !== "GET") return new Response("only GET\n", { status: 405 });
    const { pathname } = new URL(request.url);
    if (pathname === "/metrics") return new Response(await metrics.metrics(), { headers: { "content-type": metrics.contentType } });
    return pathname === "/healthz" ? health(store, config) : new Response("/metrics and /healthz are here\n", { status: 404 });
  };
  return listen(answer, { host: "127.0.0.1", port });
}

async function health(store: Store, config: Pick<Config, "data" | "smtpUrl">): Promise<Response> {
  const found = await Promise.all(
    STATE.map((examine) => examine(store, config).catch((error: unknown) => ({ well: false, finding: `could not be asked: ${String(error)}` }))),
  );
  const lines = found.map(({ well, finding }) => `${well ? "ok  " : "BAD "} ${finding}\n`);
  return new Response(lines.join(""), { status: found.every(({ well }) => well) ? 200 : 503, headers: { "cache-control": "no-store" } });
}
