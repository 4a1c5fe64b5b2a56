import assert from "node:assert/strict";
import { test } from "node:test";
import { showGuid } from "./show-guid.ts";

test("a show's guid is that of Podcasting 2.0's own example, whatever the scheme and the last slash", () => {
  const guid = "917393e3-1b1e-5cef-ace4-edaa54e1f810";
  for (const feed of ["mp3s.nashownotes.com/pc20rss.xml", "https://mp3s.nashownotes.com/pc20rss.xml", "http://mp3s.nashownotes.com/pc20rss.xml/"])
    assert.equal(showGuid(feed), guid);
  assert.notEqual(showGuid("https://mp3s.nashownotes.com/other.xml"), guid);
});
