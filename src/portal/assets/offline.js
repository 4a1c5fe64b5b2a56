// The page that stands in when there is no network: what this device read last, and a way to forget it.
const list = document.querySelector("[data-read]");
const forget = document.querySelector("[data-forget]");

async function show() {
  const pages = await caches.open("read-pages");
  const lines = await Promise.all((await pages.keys()).map((key) => lineOf(pages, key)));
  const lastFirst = lines.filter(Boolean).sort((a, b) => b.readAt - a.readAt);
  list.replaceChildren(...lastFirst.map(({ line }) => line));
  forget.hidden = list.children.length === 0;
  document.querySelector("[data-none]").hidden = list.children.length > 0;
}

async function lineOf(pages, key) {
  const { pathname } = new URL(key.url);
  const kept = await pages.match(key);
  const read = new DOMParser().parseFromString(await kept.text(), "text/html");
  const headline = read.querySelector("article h1")?.textContent;
  if (!headline) return null;
  const line = document.createElement("li");
  const link = document.createElement("a");
  link.href = pathname;
  link.textContent = headline;
  line.append(link);
  return { line, readAt: Number(kept.headers.get("x-read-at")) };
}

forget.addEventListener("click", async () => {
  await caches.delete("read-pages");
  await show();
});
addEventListener("online", () => location.reload());
show();
