import type { Hono } from "hono";
import { type ClientResponse, hc } from "hono/client";
import { currentLanguage } from "../messages/language.ts";
import { ApiError } from "./api-error.ts";
import { sessionEnded } from "./session-ended.ts";

/** Where the newsroom's API begins. */
const API = "/newsroom/api";

/** One feature's routes, typed by the server's own: `client<ArticlesApi>()`. */
// biome-ignore lint/suspicious/noExplicitAny: Hono's own bound for what hc takes
export function client<Api extends Hono<any, any, any>>() {
  return hc<Api>(API, { headers: () => ({ "accept-language": currentLanguage() }) });
}

/**
 * The JSON of an answer that was given.
 * @throws {ApiError} what the server refused; any other error means that it was not reached
 */
export async function call<Answer extends ClientResponse<unknown, number, "json">>(asked: Promise<Answer>): Promise<Given<Answer>> {
  const answer = await asked;
  if (answer.ok) return (await answer.json()) as Given<Answer>;
  const refused = await refusalOf(answer);
  if (refused.code === "signed-out") sessionEnded();
  throw refused;
}

/** What a route answers where it does not refuse. */
export type Given<Answer> = Answer extends { ok: true; json(): Promise<infer Body> } ? Body : never;

async function refusalOf(answer: ClientResponse<unknown, number, "json">): Promise<ApiError> {
  const said = answer.headers.get("content-type")?.includes("json") ? ((await answer.json()) as Partial<Record<string, unknown>>) : {};
  return new ApiError(answer.status, String(said["code"] ?? "fault"), String(said["message"] ?? `HTTP ${answer.status}`), said);
}
