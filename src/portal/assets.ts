import { readFileSync } from "node:fs";
import type { FrameAssets } from "../views/frame.ts";
import { type HeldFile, heldFile } from "../web/held-file.ts";

/** The portal's own files, in memory: by address, and the icons by look and address. */
export interface HeldAssets {
  files: ReadonlyMap<string, HeldFile>;
  icons: ReadonlyMap<string, HeldFile>;
  /** `/sw.js`, which browsers look for anew by themselves. */
  worker: HeldFile;
  addresses: FrameAssets;
}

/** Reads style, script and icons once, at start. */
export function holdAssets(): HeldAssets {
  const css = heldFile(own("portal.css"), "text/css; charset=utf-8");
  const script = heldFile(own("portal.js"), "text/javascript; charset=utf-8");
  const article = heldFile(own("article.js"), "text/javascript; charset=utf-8");
  const reader = heldFile(own("reader.js"), "text/javascript; charset=utf-8");
  const offline = heldFile(own("offline.js"), "text/javascript; charset=utf-8");
  const account = heldFile(own("account.css"), "text/css; charset=utf-8");
  const addresses = {
    css: `/assets/portal-${css.hash}.css`,
    script: `/assets/portal-${script.hash}.js`,
    article: `/assets/article-${article.hash}.js`,
    reader: `/assets/reader-${reader.hash}.js`,
    offline: `/assets/offline-${offline.hash}.js`,
    account: `/assets/account-${account.hash}.css`,
  };
  const icons = ["city", "digest"].flatMap((look): [string, HeldFile][] => [
    [`${look}/icon.svg`, heldFile(own(`icon-${look}.svg`), "image/svg+xml")],
    [`${look}/icon-192.png`, heldFile(own(`icon-${look}-192.png`), "image/png")],
    [`${look}/icon-512.png`, heldFile(own(`icon-${look}-512.png`), "image/png")],
  ]);
  return {
    files: new Map([
      [addresses.css, css],
      [addresses.script, script],
      [addresses.article, article],
      [addresses.reader, reader],
      [addresses.offline, offline],
      [addresses.account, account],
    ]),
    icons: new Map(icons),
    worker: heldFile(own("sw.js"), "text/javascript; charset=utf-8"),
    addresses,
  };
}

function own(name: string): Uint8Array {
  return readFileSync(new URL(`./assets/${name}`, import.meta.url));
}
