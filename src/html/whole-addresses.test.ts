import assert from "node:assert/strict";
import { test } from "node:test";
import { sanitise } from "./sanitise.ts";
import { wholeAddresses } from "./whole-addresses.ts";

test("links and pictures of the site name its host, those of others and what only looks like one stay", () => {
  const body = sanitise(
    '<p>写作 &lt;a href="/x"&gt; <a href="/today">今天</a><a href="https://b.example/y">外</a></p><img src="/media/a.jpg" alt="图">',
  );
  assert.equal(
    wholeAddresses(body, "https://a.example"),
    '<p>写作 &lt;a href="/x"&gt; <a href="https://a.example/today">今天</a><a href="https://b.example/y">外</a></p>' +
      '<figure><img src="https://a.example/media/a.jpg" alt="图"></figure>',
  );
});
