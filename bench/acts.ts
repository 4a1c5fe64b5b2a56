import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Desk, openDesk } from "./desk.ts";
import type { Row } from "./row.ts";
import { seed } from "./seed.ts";

const SITE = "yunzhou";
const SMALL = 1_000;
const LARGE = 100_000;
/** Rounds of a whole article's life; the 95th of a hundred is what is printed. */
const ROUNDS = 100;
const WARM_UP = 10;
/** From the act's acknowledgement to the next request's page. */
const VISIBLE = "once published, the home page that shows it";
/** Characters of the body: a long report. */
const PARAGRAPHS = 20;

/** What an editor waits for: each act asked of the newsroom's API in one process, its commit to the disk included. */
export async function actRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-acts-"));
  const desks: Desk[] = [];
  try {
    const small = await deskWith(folder, SMALL, desks);
    const large = await deskWith(folder, LARGE, desks);
    const [ofSmall, ofLarge] = [new Map<string, number[]>(), new Map<string, number[]>()];
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      await live(small, round < 0 ? null : ofSmall);
      await live(large, round < 0 ? null : ofLarge);
    }
    return [...ofLarge].map(([act, times]) => actRow(act, p95(times), p95(ofSmall.get(act) ?? [])));
  } finally {
    for (const desk of desks) await desk.close();
    rmSync(folder, { recursive: true });
  }
}

async function deskWith(folder: string, count: number, desks: Desk[]): Promise<Desk> {
  const data = join(folder, String(count));
  mkdirSync(data);
  await seed(data, count, SITE);
  const desk = await openDesk(data, SITE);
  desks.push(desk);
  return desk;
}

/** One article from its first line to its withdrawal, each act timed. */
async function live({ writer, reviewers, places, text, read }: Desk, times: Map<string, number[]> | null): Promise<void> {
  const timed = async <T>(act: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const done = await work();
    times?.set(act, [...(times.get(act) ?? []), performance.now() - start]);
    return done;
  };
  const [first, second] = reviewers;
  const draft = text(PARAGRAPHS);
  const { articleId, revisionId } = await timed("open an article", () => writer("POST", "/articles", { text: draft, places }));
  const article = `/articles/${articleId}`;
  await timed("list the newest articles", () => writer("GET", "/articles?limit=50"));
  await timed("find articles by part of a headline", () => writer("GET", `/articles?q=${encodeURIComponent("大桥")}`));
  await timed("open it in the editor", () => writer("GET", article));
  const saved = await timed("save a revision", () =>
    writer("POST", `${article}/revisions`, { saveId: crypto.randomUUID(), basedOn: revisionId, text: text(PARAGRAPHS + 1), why: "" }),
  );
  const revision = { revisionId: saved.id };
  await timed("submit", () => writer("POST", `${article}/submission`, revision));
  await timed("sign", () => first("POST", `${article}/signatures`, { ...revision, step: 1 }));
  await timed("publish until the home page shows it", async () => {
    await timed("publish", () => second("POST", `${article}/publication`, { ...revision, urgent: { reason: "bench" } }));
    const home = await timed(VISIBLE, () => read("/"));
    if (!home.includes(articleId)) throw new Error("the home page does not show what was just published");
  });
  const correction = { basedOn: saved.id, text: text(PARAGRAPHS), notice: "更正", why: "", urgent: { reason: "bench" } };
  await timed("correct", () => second("POST", `${article}/correction`, correction));
  await timed("withdraw", () => second("POST", `${article}/withdrawal`, { notice: "撤稿" }));
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}

function actRow(act: string, large: number, small: number): Row {
  return {
    what: `${act}, 95th of ${ROUNDS}, ${LARGE.toLocaleString("en")} articles`,
    ours: `${large.toFixed(1)} ms`,
    rival: `${small.toFixed(1)} ms with ${SMALL.toLocaleString("en")}`,
    ratio: `${(large / small).toFixed(1)} ×`,
    aim: act === VISIBLE ? "20 ms" : "100 ms",
  };
}
