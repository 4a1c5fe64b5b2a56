import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFeed } from "feedsmith";
import type { IncomingFeed } from "../src/core/incoming.ts";
import { Refused } from "../src/core/refused.ts";
import { readFeed } from "../src/formats/read-feed/read-feed.ts";
import { jsonLines } from "../test/shared.ts";
import { type Expectation, holds } from "./feed-expectation.ts";
import type { Figure } from "./figure.ts";

/** Where feedparser's own tests serve their files. */
const SERVED_AT = "http://127.0.0.1:8097/";

/** feedparser's files: whether each is read, and whether what it must give is there, where that is a field that Dateline keeps. */
export function feedFigures(data: string): Figure[] {
  const expectations = jsonLines<Expectation>(join(data, "feeds/expectations.jsonl"));
  const feeds = expectations.map(({ file }) => attempt(readFileSync(join(data, "feeds", file))));
  const verdicts = expectations.map((expectation, i) => ({ file: expectation.file, verdict: verdictOn(expectation, feeds[i] ?? null) }));
  const wellFormed = verdicts.filter(({ file, verdict }) => file.startsWith("wellformed/") && verdict !== null);
  const mended = verdicts.filter(({ file, verdict }) => !file.startsWith("wellformed/") && verdict !== null);
  return [
    {
      name: `feeds: read without crash, ${feeds.length} files`,
      value: feeds.filter((feed) => feed !== "crashed").length / feeds.length,
      note: `feedsmith alone refuses ${expectations.filter(({ file }) => !readBySmith(readFileSync(join(data, "feeds", file)))).length}`,
    },
    { name: `feeds: ${wellFormed.length} expectations on well-formed files`, value: share(wellFormed) },
    { name: `feeds: ${mended.length} expectations on ill-formed and oddly encoded files`, value: share(mended) },
  ];
}

function attempt(bytes: Buffer): IncomingFeed | "refused" | "crashed" {
  const head = bytes.subarray(0, 2000).toString("latin1");
  const header = (name: string) => new RegExp(`Header:\\s+${name}:\\s*(.+)`, "i").exec(head)?.[1]?.trim() ?? null;
  try {
    return readFeed(bytes, { contentType: header("Content-type"), url: header("Content-Location") ?? SERVED_AT, zone: "UTC" });
  } catch (error) {
    return error instanceof Refused ? "refused" : "crashed";
  }
}

function readBySmith(bytes: Buffer): boolean {
  try {
    parseFeed(bytes.toString("utf8"));
    return true;
  } catch {
    return false;
  }
}

function verdictOn(expectation: Expectation, feed: ReturnType<typeof attempt> | null): boolean | null {
  return holds(expectation, typeof feed === "object" ? feed : null);
}

function share(verdicts: readonly { verdict: boolean | null }[]): number {
  return verdicts.filter(({ verdict }) => verdict).length / verdicts.length;
}
