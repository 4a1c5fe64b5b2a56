import type { Context } from "hono";
import { matchedRoutes } from "hono/route";
import { type RouteKey, WHO_MAY } from "../who-may.ts";

/** Where the newsroom's API begins. */
export const API = "/newsroom/api";

/** The route that will answer, by its key in the table, with the parameters of its path; null where there is none. */
export function matched(c: Context): { key: RouteKey; params: Record<string, string> } | null {
  const route = matchedRoutes(c).find(({ method }) => method === c.req.method);
  if (!route) return null;
  const key = keyOf(route.method, route.path);
  return isRouteKey(key) ? { key, params: parameters(route.path, c.req.path) } : null;
}

/** `GET /articles/{articleId}` of a route that Hono knows as `GET /newsroom/api/articles/:articleId`. */
export function keyOf(method: string, path: string): string {
  return `${method} ${path.slice(API.length).replace(/:(\w+)/g, "{$1}")}`;
}

export function isRouteKey(key: string): key is RouteKey {
  return Object.hasOwn(WHO_MAY, key);
}

function parameters(pattern: string, path: string): Record<string, string> {
  const given = path.split("/");
  return Object.fromEntries(pattern.split("/").flatMap((part, i) => (part.startsWith(":") ? [[part.slice(1), decoded(given[i] ?? "")]] : [])));
}

/** Of a parameter that is no valid encoding: itself, which names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
