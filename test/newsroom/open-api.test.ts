import assert from "node:assert/strict";
import { after, test } from "node:test";
import { type Rule, WHO_MAY } from "../../src/newsroom/who-may.ts";
import { everywhere, openOffice } from "./office.ts";

/** The description as whoever is signed in gets it. */
interface Described {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
}
interface Operation {
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: { content: Record<string, { schema?: object }> };
  responses: Record<string, { description: string; content?: Record<string, { schema?: object }> }>;
}

const office = await openOffice();
after(() => office.close());
const { body } = await office.ask(await office.hire(everywhere("reporter")), "GET", "/openapi.json");
const described: Described = body;
const operations = Object.keys(WHO_MAY).map((key) => {
  const [method = "", path = ""] = key.split(" ");
  return {
    key,
    method,
    path,
    rule: (WHO_MAY as Record<string, Rule>)[key],
    operation: described.paths[`/newsroom/api${path}`]?.[method.toLowerCase()],
  };
});

test("every route of the table is described, and nothing else is", () => {
  assert.match(described.openapi, /^3\.1\./);
  assert.deepEqual(
    operations.filter(({ operation }) => !operation).map(({ key }) => key),
    [],
  );
  const count = Object.values(described.paths).reduce((sum, methods) => sum + Object.keys(methods).length, 0);
  assert.equal(count, operations.length);
});

test("every route says in a sentence what it does, what it answers and how it refuses", () => {
  for (const { key, rule, operation } of operations) {
    assert.ok((operation?.summary ?? "").length >= 5, `${key} has no summary`);
    const good = Object.entries(operation?.responses ?? {}).find(([status]) => status.startsWith("2") || status.startsWith("3"));
    assert.ok(good?.[1].description, `${key} does not say what it answers`);
    if (rule?.roles !== "anyone") for (const status of ["401", "403"]) assert.ok(operation?.responses[status], `${key} does not say ${status}`);
  }
});

test("every parameter of a path is described, and every body has a schema", () => {
  for (const { key, path, operation } of operations) {
    const named = (operation?.parameters ?? []).filter((parameter) => parameter.in === "path").map(({ name }) => name);
    assert.deepEqual(named.sort(), Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name).sort(), key);
    for (const content of Object.values(operation?.requestBody?.content ?? {})) assert.ok(content.schema, `${key} has a body without a schema`);
  }
});

test("every schema that is named is there", () => {
  const named = new Set(Array.from(JSON.stringify(described).matchAll(/"\$ref":"#\/components\/schemas\/([\w.-]+)"/g), ([, name = ""]) => name));
  assert.ok(named.size > 10);
  assert.deepEqual(
    [...named].filter((name) => !Object.hasOwn(described.components.schemas, name)),
    [],
  );
});

test("nobody without a session reads it", async () => {
  assert.equal((await office.ask(null, "GET", "/openapi.json")).status, 401);
});
