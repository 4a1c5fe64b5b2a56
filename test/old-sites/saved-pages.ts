/** A page as the programs that most small newsrooms in China ran have made them. */
interface SamplePage {
  title: string;
  /** After the front page. */
  crumbs: string[];
  body: string;
  charset?: "gb2312" | "utf-8";
}

/** As DedeCMS makes it: `/a/xinwen/2014/0512/12.html`. */
export function dedePage({ title, crumbs, body, charset = "gb2312" }: SamplePage): Uint8Array {
  const place = [`<a href='/'>主页</a>`, ...crumbs.map((crumb) => `<a href='/a/x/'>${crumb}</a>`)].join(" > ");
  return bytesOf(
    `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${title}_河城旧站</title></head><body>
<div class="place"><strong>当前位置:</strong> ${place} > </div><div class="viewbox"><div class="title"><h2>${title}</h2></div>
<div class="info"><small>时间:</small>2014-05-12 09:30<small>来源:</small>河城旧站 <small>作者:</small>林渡 <small>点击:</small>12次</div>
<div class="content">${body}</div></div></body></html>`,
    charset,
  );
}

/** As EmpireCMS makes it: `/e/action/ShowInfo.php?classid=2&id=9`, or a file below a section's folder. */
export function empirePage({ title, crumbs, body, charset = "utf-8" }: SamplePage): Uint8Array {
  const place = ["首页", ...crumbs].map((crumb) => `<a href="/">${crumb}</a>`).join("&nbsp;>&nbsp;");
  return bytesOf(
    `<html><head><meta charset="${charset}"><title>${title}-${crumbs.at(-1)}-河城旧站</title></head><body><table><tr><td>您当前的位置：${place}&nbsp;>&nbsp;正文</td></tr></table>
<table><tr><td><strong>${title}</strong></td></tr><tr><td align="center">来源：远河社 更新时间：2015-11-03 08:00:00 责任编辑：苏桥</td></tr>
<tr><td id="text">${body}</td></tr></table></body></html>`,
    charset,
  );
}

/** Paragraphs long enough for a page's text to be told from what stands around it. */
export function bodyOf(n: number, more = ""): string {
  const line = `第${n}号渡口昨天恢复通航，船工们清理了河道里的浮木，并在两岸各立了一块新的水位牌。`;
  return `<p>　　${line}</p>${more}<p>　　渡口管理站说，${line}今后每天开行${n + 6}班。</p><p>　　附近的居民告诉记者，${line}</p>`;
}

function bytesOf(markup: string, charset: "gb2312" | "utf-8"): Uint8Array {
  return charset === "utf-8" ? new TextEncoder().encode(markup) : gbk(markup);
}

let codes: Map<string, number[]> | null = null;

function gbk(text: string): Uint8Array {
  codes ??= new Map(
    Array.from({ length: 0x7e }, (_, high) => Array.from({ length: 0xbf }, (_, low) => [high + 0x81, low + 0x40])).flatMap((row) =>
      row.map((pair) => [new TextDecoder("gbk").decode(new Uint8Array(pair)), pair] as const),
    ),
  );
  const known = codes;
  return new Uint8Array(Array.from(text).flatMap((character) => known.get(character) ?? [character.charCodeAt(0)]));
}
