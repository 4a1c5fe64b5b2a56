import { fiction } from "./fiction.ts";

/** A report of a feed that we make up. */
export interface Item {
  link: string;
  title: string;
  date: string;
  /** Markup. */
  text: string;
}

/** Paragraphs of a report: about 900 characters. */
const PARAGRAPHS = 12;

/** So many reports from `first` on, which stand at `origin`: the same number has the same words wherever it stands. */
export function items(origin: string, first: number, count: number, paragraphs = PARAGRAPHS): Item[] {
  return Array.from({ length: count }, (_, n) => {
    const words = fiction(first + n);
    return {
      link: `${origin}/${first + n}`,
      title: words.headline(),
      date: new Date(Date.UTC(2026, 0, 1, 0, 0, first + n)).toUTCString(),
      text: `<p>${words.paragraphs(paragraphs).join("</p>\n<p>")}</p>`,
    };
  });
}

/** As RSS, with whole texts or with the first 60 characters of them. */
export function feed(said: readonly Item[], isWhole: boolean): string {
  const written = said.map(({ link, title, date, text }) => {
    const body = isWhole ? `<content:encoded><![CDATA[${text}]]></content:encoded>` : `<description>${text.slice(3, 63)}</description>`;
    return `<item><title>${title}</title><link>${link}</link><guid>${link}</guid><pubDate>${date}</pubDate>${body}</item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>远河社</title><link>http://yuanhe.example/</link>
${written.join("\n")}
</channel></rss>`;
}

/** A report's page, with what stands about a text on a page of news. */
export function page({ title, date, text }: Item): string {
  const links = Array.from({ length: 40 }, (_, n) => `<li><a href="/list/${n}">${title.slice(n % 6, (n % 6) + 6)}</a></li>`).join("\n");
  const stated = new Date(date).toISOString().slice(0, 16).replace("T", " ");
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}_远河网</title></head><body>
<nav><ul>${links}</ul></nav><div class="crumbs"><a href="/">首页</a> &gt; <a href="/news/">新闻</a></div>
<h1>${title}</h1><div class="info"><span>${stated}</span> <span>来源：远河社</span></div><div class="content">${text}</div>
<div class="related"><h3>相关新闻</h3><ul>${links}</ul></div><footer>版权所有 远河网</footer></body></html>`;
}
