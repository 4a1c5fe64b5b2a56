import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { figuresSuite } from "./figures-suite.ts";
import { openNewsroom } from "./fixture.ts";

describe("figures on SQLite", () => figuresSuite(async () => null));

test("on SQLite what came in and what went out are found in indexes, whatever is stored", async () => {
  const room = await openNewsroom(async () => null);
  const planOf = async (query: string) => {
    const { rows } = await sql.raw<{ detail: string }>(`explain query plan ${query}`).execute(room.store.write);
    return rows.map(({ detail }) => detail).join("; ");
  };
  const came = 'select "sourceId", "channelId", count(*) from reports where "receivedAt" >= 1 and "receivedAt" < 2 group by "sourceId", "channelId"';
  assert.match(await planOf(came), /^SEARCH reports USING COVERING INDEX reportsForFigures/);
  const went =
    'select a.id from articles as a inner join releases as r on r."articleId" = a.id and r.number = 1 where a."firstPublishedAt" >= 1 and a."firstPublishedAt" < 2';
  assert.match(await planOf(went), /^SEARCH a USING (COVERING )?INDEX articlesForFigures.*; SEARCH r USING (COVERING )?INDEX/);
  await room.close();
});
