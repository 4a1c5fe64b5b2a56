import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { importSite } from "../../src/commands/import/import-site.ts";
import type { PictureFolder } from "../../src/commands/import/local-picture.ts";
import { OldSections } from "../../src/commands/import/old-sections.ts";
import { type Named, openSite } from "../../src/commands/import/open-site.ts";
import { Pictures } from "../../src/commands/import/pictures.ts";
import { sectionRulesOf } from "../../src/commands/import/section-rules.ts";
import { trySite } from "../../src/commands/import/try-site.ts";
import { openDoor } from "../../src/fetch/door.ts";
import { openGhostReader } from "../../src/ingest/ghost-reader.ts";
import { openPageReader } from "../../src/ingest/page-reader.ts";
import { openWxrReader } from "../../src/ingest/wxr-reader.ts";
import { holdAssets } from "../../src/portal/assets.ts";
import { keepPages } from "../../src/portal/engine/pages.ts";
import { keepParts } from "../../src/portal/parts.ts";
import { portalRoutes } from "../../src/portal/routes.ts";
import { type DatabaseFor, type Newsroom, openNewsroom } from "../store/fixture.ts";

/** How one import of a test goes about it, beside what is named. */
interface Wanted {
  flags?: Record<string, string>;
  folders?: PictureFolder[];
  fetch?: boolean;
  publish?: boolean;
  dry?: boolean;
}

/** What an import said and what it printed. */
interface Told {
  said: string;
  printed: string;
}

/** A newsroom that old sites are imported into, with a folder for what is imported, and its portal. */
export interface OldTown extends Newsroom {
  files: string;
  write(name: string, content: string | Uint8Array): Promise<string>;
  bring(named: Partial<Named>, wanted?: Wanted): Promise<Told>;
  /** What the portal of 河城 answers: status and where it leads. */
  ask(path: string): Promise<[number, string | null]>;
}

export async function openOldTown(databaseFor: DatabaseFor, fetchAllow: readonly string[] = []): Promise<OldTown> {
  const room = await openNewsroom(databaseFor);
  const files = await mkdtemp(join(tmpdir(), "dateline-old-"));
  const { store } = room;
  const readers = { store, rest: 0, pages: openPageReader(), wxr: openWxrReader(), ghost: openGhostReader(), door: openDoor(fetchAllow) };
  const held = holdAssets();
  const portal = { store, parts: keepParts(store.changes), assets: held.addresses, port: 4000 };
  const app = portalRoutes(portal, keepPages(portal), held, (fault) => {
    throw fault;
  });
  return {
    ...room,
    files,
    async write(name, content) {
      const path = join(files, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      return path;
    },
    async bring(named, { flags = {}, folders = [], fetch = false, publish = true, dry = false } = {}) {
      const told: Told = { said: "", printed: "" };
      const say = (line: string) => {
        told.said += `${line}\n`;
      };
      const out = (text: string) => {
        told.printed += text;
      };
      const rules = await sectionRulesOf(store, { site: "hecheng", section: "xinwen", ...flags });
      const site = await openSite({ paths: [], list: null, siteUrl: null, zone: "Asia/Shanghai", ...named }, readers);
      const importing = {
        ...{ store, target: rules.target, siteUrl: site.siteUrl, publish, fullWidth: false },
        sections: await OldSections.open(store, rules),
        pictures: new Pictures(store, { folders, asker: fetch ? readers : null }),
      };
      const tally = await (dry ? trySite(importing, site, { out, say }) : importSite(importing, site, say));
      tally.say(say, site.noun, null);
      return told;
    },
    async ask(path) {
      const answer = await app.request(path, { headers: { host: "hecheng.localhost" } });
      return [answer.status, answer.headers.get("location")];
    },
    async close() {
      readers.door.close();
      await Promise.all([readers.pages.close(), readers.wxr.close(), readers.ghost.close()]);
      await room.close();
      await rm(files, { recursive: true });
    },
  };
}

/** A picture of one colour, so many pixels wide. */
export function samplePng(width: number, colour = "#336699"): Promise<Buffer> {
  return sharp({ create: { width, height: 40, channels: 3, background: colour } })
    .png()
    .toBuffer();
}
