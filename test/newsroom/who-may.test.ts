import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { ROLES, type Staff } from "../../src/core/staff.ts";
import { bodyBytes } from "../../src/newsroom/api/body-bytes.ts";
import { type ObjectKind, type RouteKey, type Rule, WHO_MAY } from "../../src/newsroom/who-may.ts";
import { freezeOf } from "../../src/newsroom/workflow/freeze-of.ts";
import { unfreeze } from "../../src/newsroom/workflow/unfreeze.ts";
import { everywhere, type Office, onDesk, openOffice } from "./office.ts";
import type { SampleRequest, Scene } from "./sample.ts";
import { SAMPLES } from "./samples.ts";
import { setField } from "./set-field.ts";

const office = await openOffice();
after(() => office.close());

const HERE = office.place("hecheng:xinwen/shizheng");
const BELOW = office.place("hecheng:xinwen/shizheng/daolu");
const ELSEWHERE = office.place("gangwan:yaowen");
const BESIDE = office.place("hecheng:tiyu");
/** Kinds that stand on a desk; the others belong to the whole newsroom. */
const ON_DESKS: readonly ObjectKind[] = ["article", "section", "site", "block", "show", "comment", "post", "takedown", "reader", "webhook"];
/** Kinds that belong to a site as a whole, or (a post) to its columns. */
const OF_SITE: readonly ObjectKind[] = ["site", "post", "takedown", "reader", "webhook"];
const somebody = await office.hire(everywhere("chief"));
const chief = await office.hire(everywhere("chief"), everywhere("administrator"));

for (const [name, given] of Object.entries(WHO_MAY)) {
  const key = name as RouteKey;
  const rule: Rule = given;
  describe(key, () => {
    const sample = SAMPLES[key];
    test("has a sample request", () => assert.ok(sample, `test/newsroom/samples has none for ${key}`));
    if (!sample) return;
    const requestIn = async (scene: Scene) => {
      await thaw();
      return sample(office, scene);
    };

    test("nobody without a session", async () => {
      const { status } = await send(office, null, key, await requestIn({ place: BELOW, opener: somebody, asker: somebody }));
      if (rule.roles === "anyone") assert.notEqual(status, 401);
      else assert.equal(status, 401);
    });

    for (const role of ROLES) {
      test(`${role}: on the desk, own, and on another desk`, async () => {
        const asker = await office.hire(onDesk(role, HERE));
        await expect({ place: BELOW, opener: somebody, asker }, allowedOn(rule, role, "desk"));
        await expect({ place: BELOW, opener: asker, asker }, allowedOn(rule, role, "own"));
        await expect({ place: ELSEWHERE, opener: somebody, asker }, allowedOn(rule, role, "elsewhere"));
        await expect({ place: BESIDE, opener: somebody, asker }, allowedOn(rule, role, "elsewhere"));
      });

      test(`${role} everywhere`, async () => {
        const asker = await office.hire(everywhere(role));
        await expect({ place: ELSEWHERE, opener: somebody, asker }, holds(rule, role));
      });
    }

    test("a field that it does not know, a body that is no JSON, and 5 MB change nothing", async () => {
      const good = await requestIn({ place: BELOW, opener: somebody, asker: chief });
      if (good.body === undefined) return;
      const isObject = typeof good.body === "object" && good.body !== null && !Array.isArray(good.body);
      for (const [bad, expected] of [
        ...(isObject ? [[{ ...(good.body as object), extra: 1 }, 400] as const] : []),
        [{ ...(good.body as object), extra: "文".repeat(1_700_000) }, bodyBytes(key) < 5_000_000 ? 413 : 400] as const,
        ["not an object", 400] as const,
      ]) {
        const before = await lastAudit();
        const { status, body } = await send(office, chief, key, { ...good, body: bad });
        assert.equal(status, expected, JSON.stringify(body).slice(0, 200));
        assert.ok(typeof body.message === "string" && body.message.length > 3, "it says why");
        assert.equal(await lastAudit(), before, "an act was done");
      }
    });

    for (const field of idFields(key, rule)) {
      test(`another's, an unknown and a malformed id as ${field} change nothing`, async () => {
        const asker = await office.hire(...ROLES.map((role) => onDesk(role, HERE)));
        const good = await requestIn({ place: BELOW, opener: somebody, asker });
        const other = await requestIn({ place: ELSEWHERE, opener: somebody, asker: somebody });
        const theirs = valueAt(other, field);
        for (const id of [...(isForeign(rule, field) ? [theirs] : []), `${theirs.slice(0, -4)}zzzz`, "../../etc", "a'--"]) {
          const before = await lastAudit();
          const { status, body } = await send(office, asker, key, withField(good, field, id));
          assert.ok(status >= 400 && status < 500, `${field}=${id} was answered ${status} ${JSON.stringify(body).slice(0, 200)}`);
          assert.equal(await lastAudit(), before, "an act was done");
        }
      });
    }

    async function expect(scene: Scene, allowed: boolean): Promise<void> {
      const request = await requestIn(scene);
      const before = await lastAudit();
      const { status, body } = await send(office, scene.asker, key, request);
      const said = `answered ${status} ${JSON.stringify(body).slice(0, 300)}; ${String(office.faults.at(-1) ?? "")}`;
      if (allowed) return assert.ok(![401, 403, 404, 500].includes(status), said);
      assert.ok(status === 403 || status === 404, said);
      assert.equal(await lastAudit(), before, "an act was done");
    }
  });
}

test("whoever holds every role is served by every sample", async () => {
  for (const [key, sample] of Object.entries(SAMPLES)) {
    await thaw();
    // Anew for each: some routes end the session that asks.
    const asker = await office.hire(everywhere("chief"), everywhere("administrator"));
    const request = await sample(office, { place: BELOW, opener: somebody, asker });
    const { status, body } = await send(office, asker, key as RouteKey, request);
    assert.ok(status < 300, `${key} answered ${status} ${JSON.stringify(body).slice(0, 300)}`);
  }
});

function allowedOn(rule: Rule, role: Staff["grants"][number]["role"], where: "desk" | "own" | "elsewhere"): boolean {
  if (typeof rule.roles === "string") return true;
  if (rule.everywhere) return false;
  const kinds = [...Object.values(rule.on ?? {}), ...Object.values(rule.body ?? {})].filter((kind) => ON_DESKS.includes(kind));
  // What belongs to the whole newsroom may still be somebody's own.
  if (kinds.length === 0 && Object.keys(rule.on ?? {}).length > 0) return holds(rule, role) || (where === "own" && (rule.own ?? []).includes(role));
  if (kinds.length === 0) return holds(rule, role) || (rule.own ?? []).includes(role);
  // A section's holder has no say over the whole site.
  if (kinds.some((kind) => OF_SITE.includes(kind) || (kind === "block" && !kinds.includes("section")))) return false;
  if (where === "own" && (rule.own ?? []).includes(role)) return kinds.every((kind) => kind === "article") || holds(rule, role);
  return where !== "elsewhere" && holds(rule, role);
}

function holds(rule: Rule, role: Staff["grants"][number]["role"]): boolean {
  return typeof rule.roles === "string" || rule.roles.includes(role);
}

function idFields(key: string, rule: Rule): string[] {
  const params = Array.from(key.matchAll(/\{(\w+)\}/g), (match) => `param:${match[1]}`);
  return [...params, ...Object.keys(rule.body ?? {}).map((path) => `body:${path}`)];
}

/** Whether another desk's object is one that must be refused: what belongs to the whole newsroom is nobody's. */
function isForeign({ on = {}, body = {} }: Rule, field: string): boolean {
  const [where, name = ""] = field.split(":");
  const kind = where === "param" ? on[name] : body[name];
  return kind === undefined ? true : ON_DESKS.includes(kind);
}

function valueAt(request: SampleRequest, field: string): string {
  const [where, name = ""] = field.split(":");
  if (where === "param") return request.params?.[name] ?? "";
  let value: unknown = request.body;
  for (const part of name.split(".")) {
    value = (value as Record<string, unknown> | undefined)?.[part.replace("[]", "")];
    if (part.endsWith("[]")) value = (value as unknown[] | undefined)?.[0];
  }
  assert.equal(typeof value, "string", `the sample has no ${field}`);
  return value as string;
}

function withField(request: SampleRequest, field: string, id: string): SampleRequest {
  const [where, name = ""] = field.split(":");
  return where === "param" ? { ...request, params: { ...request.params, [name]: id } } : { ...request, body: setField(request.body, name, id) };
}

function send({ ask }: Office, staff: Staff | null, key: string, { params = {}, query = {}, body }: SampleRequest) {
  const [method = "", pattern = ""] = key.split(" ");
  const path = pattern.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? ""));
  const search = new URLSearchParams(query).toString();
  return ask(staff, method, search ? `${path}?${search}` : path, body);
}

/** A freeze that one request leaves behind would refuse the others what they need. */
async function thaw(): Promise<void> {
  if (await freezeOf(office.store.write)) await unfreeze(office.store, somebody);
}

async function lastAudit(): Promise<number> {
  const row = await office.store.write.selectFrom("auditLog").select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
  return row?.seq ?? 0;
}
