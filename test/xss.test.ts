import assert from "node:assert/strict";
import { test } from "node:test";
import { Parser } from "htmlparser2";
import { sanitise } from "../src/html/sanitise.ts";
import { leftOver } from "../src/html/verify.ts";
import { NO_SHARED } from "./shared.ts";
import { exposed, VECTORS } from "./xss-vectors.ts";

const skip = VECTORS.length === 0 && NO_SHARED;

test("every known payload, as a body, leaves only the subset", { skip }, () => {
  assert.ok(VECTORS.length > 100);
  for (const payload of VECTORS) assert.deepEqual(leftOver(sanitise(payload)), [], payload);
});

test("every known payload, as text, as a value and as an address, makes no element and no attribute of its own", { skip }, () => {
  const sound = new Set(["href", "src", "alt", "title", "width", "height", "colspan", "rowspan", "start"]);
  for (const payload of VECTORS) {
    for (const [tag, attributes] of tagsOf(exposed(payload))) {
      assert.ok(!["script", "style", "svg", "math", "iframe", "object", "form", "input"].includes(tag), `<${tag}> of ${payload}`);
      for (const [name, value] of Object.entries(attributes)) {
        assert.ok(sound.has(name), `${tag}[${name}] of ${payload}`);
        if (name === "href" || name === "src") assert.match(new URL(value, "https://portal.example/").protocol, /^(?:https?|mailto):$/, payload);
      }
    }
  }
});

function tagsOf(markup: string): [string, Record<string, string>][] {
  const tags: [string, Record<string, string>][] = [];
  new Parser({ onopentag: (name, attributes) => tags.push([name, attributes]) }).end(markup);
  return tags;
}
