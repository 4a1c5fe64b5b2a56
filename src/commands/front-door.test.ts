import assert from "node:assert/strict";
import { test } from "node:test";
import { frontDoor } from "./front-door.ts";

test("what lies below /newsroom goes to the editors, whatever only begins like it to the readers", async () => {
  const door = frontDoor(
    () => new Response("editors"),
    () => new Response("readers"),
  );
  const whose = async (path: string) => (await door(new Request(`http://localhost:4000${path}`))).text();
  for (const path of ["/newsroom", "/newsroom/", "/newsroom?x=1", "/newsroom/api/me"]) assert.equal(await whose(path), "editors", path);
  for (const path of ["/", "/newsrooms/", "/xinwen/newsroom/", "/?next=/newsroom/"]) assert.equal(await whose(path), "readers", path);
});
