import { z } from "zod";
import type { Made } from "../made.ts";
import type { Making } from "../making.ts";
import { answered } from "./answers.ts";
import { ArticleList, NinjsSchema, Refusal, SectionList, SiteList } from "./schemas.ts";

const SCHEMAS = { Ninjs: NinjsSchema, ArticleList, SectionList, SiteList, Refusal };
type Name = keyof typeof SCHEMAS;

/** `/api/v1/openapi.json`: what can be asked, in OpenAPI 3.1, made of the schemas that the answers are held against. */
export async function openApi({ frame: { site, origin } }: Making): Promise<Made> {
  const info = { title: site.name, version: "1", description: "What is public of this site, to be read. 本站公开内容的只读接口。Times are UTC." };
  return answered({ openapi: "3.1.0", info, servers: [{ url: origin }], paths: PATHS, components: { schemas: components() } });
}

const inPath = { name: "id", in: "path", required: true, schema: { type: "string" } };
const inQuery = (name: string, description: string) => ({ name, in: "query", description, schema: { type: "string" } });

const PATHS = {
  "/api/v1/sites": get("Every site of the house", "SiteList"),
  "/api/v1/sections": get("The tree of sections, parents before children", "SectionList"),
  "/api/v1/sections/{id}": get("A section and its newest articles, as a ninjs item", "Ninjs", [inPath]),
  "/api/v1/articles": get("Articles in short, newest first, 50 at a time", "ArticleList", [
    inQuery("section", "Id of a section; those below it are in it"),
    inQuery("cursor", "`next` of the page before"),
  ]),
  "/api/v1/articles/{id}": get("An article as a ninjs item; 410 where it was withdrawn", "Ninjs", [inPath], { 410: content("Ninjs", "Withdrawn") }),
};

function get(summary: string, schema: Name, parameters: object[] = [], more: object = {}) {
  const refusals = parameters.length === 0 ? {} : { 400: content("Refusal", "Not understood"), 404: content("Refusal", "Not there") };
  return { get: { summary, parameters, responses: { 200: content(schema, "Found"), ...refusals, ...more } } };
}

function content(schema: Name, description: string) {
  return { description, content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } } };
}

function components(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [name, withoutDialect(z.toJSONSchema(schema))]));
}

/** OpenAPI 3.1 speaks that dialect anyway. */
function withoutDialect({ $schema, ...rest }: z.core.JSONSchema.BaseSchema): object {
  return rest;
}
