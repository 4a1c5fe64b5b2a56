import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openOtherSide, type Said } from "../../test/ingest/other-side.ts";
import { Refused } from "../core/refused.ts";
import { chatTranslator } from "./chat-translator.ts";

const side = await openOtherSide();
after(() => side.stop());
const PATH = "/v1/chat/completions";
const KEY = "geheim-123";
const translator = chatTranslator({ url: side.origin, key: KEY, model: "small" }, [side.host], 400);
const said = (content: string): Said => ({ body: JSON.stringify({ choices: [{ message: { role: "assistant", content } }] }) });
const refusal = async (answer: Said) => {
  side.says.set(PATH, answer);
  const error = await translator.translate("Паром идёт.").catch((error: unknown) => error);
  assert.ok(error instanceof Refused, String(error));
  assert.ok(!JSON.stringify([error.message, error.zh, error.stack]).includes(KEY));
  return error.zh;
};

test("a service of OpenAI's form is asked with the operator's key, and its answer is text, whatever it looks like", async () => {
  let sent: { authorization: string | undefined; body: string } | null = null;
  side.says.set(PATH, (request) => {
    sent = { authorization: request.headers.authorization, body: "" };
    return said("  <p onclick='x()'>渡船开航。</p>\n");
  });
  assert.equal(await translator.translate("Паром идёт."), "<p onclick='x()'>渡船开航。</p>");
  assert.deepEqual(sent, { authorization: `Bearer ${KEY}`, body: "" });
});

test("an error, no JSON, no choice, no words and a flood are each told in a sentence that names no secret", async () => {
  assert.match((await refusal({ status: 500 })) ?? "", /HTTP 500/);
  assert.match((await refusal({ status: 302, headers: { location: "http://example.com/" } })) ?? "", /HTTP 302/);
  assert.match((await refusal({ body: "<html>" })) ?? "", /没有给出译文/);
  assert.match((await refusal({ body: '{"choices":[]}' })) ?? "", /没有给出译文/);
  assert.match((await refusal(said("   "))) ?? "", /没有给出译文/);
  assert.match((await refusal(said("渡".repeat(30_000)))) ?? "", /过长/);
  assert.match((await refusal({ body: new Uint8Array(11 * 1024 * 1024) })) ?? "", /超过/);
});

test("a service that hangs, one that is not there, and one that may not be reached are told apart", async () => {
  const { createServer } = await import("node:net");
  const silent = createServer(() => {}).listen(0, "127.0.0.1");
  await new Promise((listening) => silent.once("listening", listening));
  const { port } = silent.address() as { port: number };
  const at = (host: string, allowed: string[]) => chatTranslator({ url: `http://${host}`, key: null, model: "m" }, allowed, 200);
  const host = `127.0.0.1:${port}`;
  await assert.rejects(at(host, [host]).translate("x"), /did not answer in time/);
  silent.close();
  await assert.rejects(at("127.0.0.1:9", ["127.0.0.1:9"]).translate("x"), /cannot be reached/);
  await assert.rejects(at(host, []).translate("x"), /cannot be asked/);
});
