import { type OtherSide, openOtherSide, rss } from "./other-side.ts";
import { story } from "./stories.ts";

/** A report as the other side has it at a moment: its number, and how often its text was changed. */
export interface Sent {
  number: number;
  change: number;
}

/** A newsroom whose feed changes with every second time that it is asked, and which says by its ETag what it had. */
export interface ChangingSide {
  side: OtherSide;
  /** What the feed held when its ETag was this. */
  feeds: ReadonlyMap<string, readonly Sent[]>;
  /** What it holds now. */
  etag(): string;
  /** Every report that it ever had, as it is now. */
  all(): readonly Sent[];
  /** From now on nothing changes. */
  rest(): void;
}

/** Reports of a feed: more than come in while a reader is dead for a while. */
const WINDOW = 40;
/** Of these new each time. */
const FRESH = 3;

/** @param seed of its texts; two sides with one seed have the same. @param isWhole whether its feed brings whole texts, or summaries with pages */
export async function openChangingSide(seed: number, isWhole: boolean): Promise<ChangingSide> {
  const side = await openOtherSide();
  const sent: Sent[] = [];
  const feeds = new Map<string, readonly Sent[]>();
  let isResting = false;
  const etag = () => `"${feeds.size}"`;
  const page = ({ number, change }: Sent) => `<p>${[...story(seed + number), `这是第${"一二三四五六七八九"[change % 9]}稿。`].join("</p><p>")}</p>`;

  function go(): void {
    const changed = sent.at(-5);
    if (changed) sent[sent.length - 5] = { ...changed, change: changed.change + 1 };
    for (let n = 0; n < FRESH; n++) sent.push({ number: sent.length, change: 0 });
    feeds.set(`"${feeds.size + 1}"`, sent.slice(-WINDOW));
  }

  function rest(): void {
    isResting = true;
  }

  function feed(): string {
    return rss(
      sent.slice(-WINDOW).map((one) => ({
        guid: `r${one.number}`,
        link: `${side.origin}/${one.number}`,
        title: headlineOf(one),
        date: new Date(Date.UTC(2026, 0, 1, isWhole ? 0 : 12, one.number)).toUTCString(),
        ...(isWhole ? { content: page(one) } : { description: `摘要${one.change}` }),
      })),
    );
  }

  go();
  side.says.set("/feed.xml", (request) => {
    if (!isResting && side.asked.length % 2 === 0) go();
    for (const one of isWhole ? [] : sent) {
      side.says.set(`/${one.number}`, { body: `<html><body><h1>${headlineOf(one)}</h1><div class="content">${page(one)}</div></body></html>` });
    }
    if (request.headers["if-none-match"] === etag()) return { status: 304 };
    return { headers: { etag: etag() }, body: feed() };
  });
  return { side, feeds, etag, all: () => sent, rest };
}

/** What tells a report and its version from all others. */
export function headlineOf({ number, change }: Sent): string {
  return `编号${number}的消息，改了${change}次`;
}
