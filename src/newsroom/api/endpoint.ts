import { createRoute, type RouteConfig, z } from "@hono/zod-openapi";
import type { RouteKey } from "../who-may.ts";

type MethodOf<Key> = Key extends `${infer Method} ${string}` ? Lowercase<Method> & RouteConfig["method"] : never;
type PathOf<Key> = Key extends `${string} ${infer Path}` ? Path : never;

/** A route under the name that the table of who may gives it. */
export function endpoint<const Key extends RouteKey, Rest extends Omit<RouteConfig, "method" | "path">>(key: Key, rest: Rest) {
  const [method = "", path = ""] = key.split(" ");
  return createRoute({ ...rest, method: method.toLowerCase() as MethodOf<Key>, path: path as PathOf<Key> });
}

/** What every refusal looks like: a code for programs, a sentence for people in the interface's language, and the field of a form that it is about. */
const Refusal = z.strictObject({ code: z.string(), message: z.string(), field: z.string().optional() }).openapi("Refusal");

const refusal = (description: string) => ({ description, content: { "application/json": { schema: Refusal } } });

/** The answers of a route that returns `schema` as JSON, or refuses. */
export function answers<Schema extends z.ZodType>(schema: Schema, description = "Done") {
  return {
    200: { description, content: { "application/json": { schema } } },
    400: refusal("The request is not what the route takes, or its content cannot be accepted"),
    401: refusal("Nobody is signed in"),
    403: refusal("Not allowed"),
    404: refusal("Not there, or not to be seen"),
    409: refusal("Changed meanwhile, or not possible in its present state"),
  };
}

/** A request body of JSON. */
export function json<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { "application/json": { schema } } };
}
