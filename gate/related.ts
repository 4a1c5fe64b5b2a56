import { createHash } from "node:crypto";
import { escapeHtml } from "../src/html/tag.ts";
import { createArticle } from "../src/newsroom/create-article.ts";
import { publish } from "../src/newsroom/publish.ts";
import { relatedNews } from "../src/store/published/related-news.ts";
import { jsonLines } from "../test/shared.ts";
import { ACTOR, MINUTE, MORNING, OPERATOR, openNewsroom, text } from "../test/store/fixture.ts";
import type { Figure } from "./figure.ts";

interface Report {
  event: string;
  headline: string;
  body: string;
}

/** Places of a list that are looked at. */
const SEEN = 5;

/**
 * Related news, as readers would see it with half of each event's reports published: of the event's other published reports, the share that
 * stands among the first five of a report's list. The reports name no source, so that none is left out for it; copies are left out, and count as missed.
 */
export async function relatedEvents(data: string): Promise<Figure[]> {
  const reports = jsonLines<Report>(`${data}/events-zh/gold.jsonl`);
  return [
    { name: "related events-zh: recall at 5, one half", value: await recall(halfOf(reports, "first")) },
    { name: "related events-zh: recall at 5, the other half", value: await recall(halfOf(reports, "last")) },
  ];
}

/** Half of each event's reports, rounded up, in an order that only their texts decide. */
function halfOf(reports: readonly Report[], which: "first" | "last"): Report[] {
  const inOrder = reports.toSorted((a, b) => (hashOf(a) < hashOf(b) ? -1 : 1));
  return inOrder.filter((report) => {
    const event = inOrder.filter((other) => other.event === report.event);
    const half = Math.ceil(event.length / 2);
    return which === "first" ? event.indexOf(report) < half : event.indexOf(report) >= event.length - half;
  });
}

function hashOf({ headline, body }: Report): string {
  return createHash("sha256").update(headline).update(body).digest("hex");
}

/** Publishes them a minute apart, in a newsroom of their own, and reads every list. */
async function recall(reports: readonly Report[]): Promise<number> {
  const room = await openNewsroom(async () => null);
  try {
    const ids = new Map<Report, string>();
    for (const [minutes, report] of reports.entries()) ids.set(report, await published(room, report, MORNING - (reports.length - minutes) * MINUTE));
    const shares: number[] = [];
    for (const [report, id] of ids) {
      const others = reports.filter((other) => other !== report && other.event === report.event).map((other) => ids.get(other));
      if (others.length === 0) continue;
      const list = (await relatedNews(room.store, "hecheng", id)).slice(0, SEEN);
      shares.push(list.filter((item) => others.includes(item.id)).length / Math.min(SEEN, others.length));
    }
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  } finally {
    await room.close();
  }
}

async function published({ store, place }: Awaited<ReturnType<typeof openNewsroom>>, { headline, body }: Report, at: number): Promise<string> {
  const bodyHtml = body.split("\n").map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  const article = { text: text({ headline, bodyHtml: bodyHtml.join("") }), places: [place("hecheng:xinwen")] };
  const { articleId, revisionId } = await createArticle(store, ACTOR, article);
  await publish(store, ACTOR, articleId, revisionId, { ...OPERATOR, at });
  return articleId;
}
