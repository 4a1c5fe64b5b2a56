import assert from "node:assert/strict";
import { test } from "node:test";
import { frontDoor } from "./front-door.ts";

test("what lies below /newsroom goes to the editors, what is pushed to those who take it, whatever only begins like either to the readers", async () => {
  const answers = (words: string) => () => new Response(words);
  const door = frontDoor(answers("editors"), answers("readers"), answers("senders"));
  const whose = async (path: string) => (await door(new Request(`http://localhost:4000${path}`))).text();
  for (const path of ["/newsroom", "/newsroom/", "/newsroom?x=1", "/newsroom/api/me"]) assert.equal(await whose(path), "editors", path);
  for (const path of ["/ingest/push", "/ingest/push/C1"]) assert.equal(await whose(path), "senders", path);
  for (const path of ["/", "/ingest/", "/ingest/pushes", "/xinwen/ingest/push/", "/newsrooms/", "/xinwen/newsroom/", "/?next=/newsroom/"])
    assert.equal(await whose(path), "readers", path);
});
