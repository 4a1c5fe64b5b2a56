import { writeSync } from "node:fs";
import { openStore } from "../../src/store/store.ts";
import { defineSites, published } from "./fixture.ts";

// Publishes articles into the folder that it is given, for as long as it lives, and says each one's id once it is acknowledged.
const [folder = ""] = process.argv.slice(2);
const clock = { at: Date.now(), now: () => Date.now() };
const store = await openStore({ folder, clock });
const places = await defineSites(store);
const place = (name: string) => {
  const found = places.get(name);
  if (!found) throw new Error(`no place ${name}`);
  return found;
};
for (;;) {
  const { articleId } = await published({ store, clock, folder, place, close: () => store.close() });
  writeSync(1, `${articleId}\n`);
}
