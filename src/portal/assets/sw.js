// Keeps what was read last for when there is no network. While there is one, the site itself answers every request.
const PAGES = "read-pages";
const FILES = "page-files";
const OFFLINE = "/offline";
const MOST_PAGES = 30;
const MOST_FILES = 150;

addEventListener("install", (event) => event.waitUntil(keepOfflinePage().then(() => skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate" && !isPersonal(pathname)) event.respondWith(pageFor(event, pathname));
  else if (["style", "script", "image"].includes(request.destination) && /^\/(?:assets|media|icon)/.test(pathname))
    event.respondWith(fileFor(request));
});

/** What the one reader sees is nothing for a store that outlasts their session. */
function isPersonal(path) {
  return /^(?:\/hant)?\/(?:newsroom|api|me|login|register|forgot|search)(?:\/|$)/.test(path);
}

function isKept(path) {
  return /^(?:\/hant)?\/(?:\d{4}\/\d\d\/\d\d\/[^/]+)?$/.test(path);
}

async function pageFor(event, path) {
  try {
    const answer = await fetch(event.request);
    if (isKept(path)) event.waitUntil(keep(path, answer.clone(), Date.now()).then(lookAgain));
    return answer;
  } catch {
    return (await caches.match(path, { cacheName: PAGES })) ?? (await caches.match(OFFLINE)) ?? Response.error();
  }
}

async function keep(path, answer, readAt) {
  const pages = await caches.open(PAGES);
  await pages.delete(path); // a page that is kept anew is the last again; one that is gone is not kept
  const headers = { "content-type": "text/html; charset=utf-8", "x-read-at": String(readAt) };
  if (answer.status === 200) await pages.put(path, new Response(answer.body, { headers }));
  await trim(pages, MOST_PAGES);
}

/** Asks again for the page that was kept longest ago, so that a corrected one is corrected here and a withdrawn one gone. */
async function lookAgain() {
  const pages = await caches.open(PAGES);
  const [oldest] = await pages.keys();
  if (!oldest) return;
  const readAt = (await pages.match(oldest))?.headers.get("x-read-at");
  const { pathname } = new URL(oldest.url);
  const answer = await fetch(pathname).catch(() => null); // no network now: another time
  if (answer) await keep(pathname, answer, readAt);
}

async function fileFor(request) {
  const files = await caches.open(FILES);
  const known = await files.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.status === 200) {
    await files.put(request, answer.clone());
    await trim(files, MOST_FILES);
  }
  return answer;
}

async function keepOfflinePage() {
  const files = await caches.open(FILES);
  const answer = await fetch(OFFLINE, { cache: "no-cache" });
  const text = await answer.clone().text();
  await files.put(OFFLINE, answer);
  await Promise.all([...text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, address]) => files.add(address)));
}

async function trim(cache, most) {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}
