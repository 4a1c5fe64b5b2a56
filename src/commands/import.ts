import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Refused } from "../core/refused.ts";
import { openDoor } from "../fetch/door.ts";
import { openGhostReader } from "../ingest/ghost-reader.ts";
import { openPageReader } from "../ingest/page-reader.ts";
import { openWxrReader } from "../ingest/wxr-reader.ts";
import { openStore } from "../store/store.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import type { Importing } from "./import/import-article.ts";
import { importSite } from "./import/import-site.ts";
import type { PictureFolder } from "./import/local-picture.ts";
import { OldSections } from "./import/old-sections.ts";
import type { OldSite } from "./import/old-site.ts";
import { type Named, openSite } from "./import/open-site.ts";
import { Pictures } from "./import/pictures.ts";
import { sectionRulesOf } from "./import/section-rules.ts";
import { trySite } from "./import/try-site.ts";
import { REST } from "./open-ingest.ts";
import { systemClock } from "./system-clock.ts";
import { checkedZone } from "./zone-flag.ts";

export const command: Command = {
  summary: "brings in old sites: exports of WordPress and Ghost, saved pages, lists of addresses; goes on where it was",
  usage: `PATH… | --list FILE   --site ID --section PATH|NAME [--publish] [--dry-run] [--report FILE]
      [--site-url URL] [--map old=new,…] [--make-below PATH|NAME] [--files FOLDER] [--fetch] [--full-width] [--zone Asia/Shanghai]`,
  options: {
    site: { type: "string" },
    section: { type: "string" },
    publish: { type: "boolean" },
    "dry-run": { type: "boolean" },
    report: { type: "string" },
    list: { type: "string" },
    "site-url": { type: "string" },
    map: { type: "string" },
    "make-below": { type: "string" },
    files: { type: "string" },
    fetch: { type: "boolean" },
    "full-width": { type: "boolean" },
    zone: { type: "string" },
  },
  async run(call) {
    const { words, flags, config } = call;
    const at = (name: string) => (typeof flags[name] === "string" ? resolve(config.standing, flags[name]) : null);
    const paths = words.map((word) => resolve(config.standing, word));
    const named: Named = { paths, list: at("list"), siteUrl: checkedUrl(flags["site-url"]), zone: checkedZone(flags["zone"]) };
    await using open = new AsyncDisposableStack();
    const store = open.adopt(await openStore({ folder: config.data, databaseUrl: config.databaseUrl, clock: systemClock }), (store) => store.close());
    const door = open.adopt(openDoor(config.fetchAllow), (door) => door.close());
    const pages = open.adopt(openPageReader(), (reader) => reader.close());
    const wxr = open.adopt(openWxrReader(), (reader) => reader.close());
    const ghost = open.adopt(openGhostReader(), (reader) => reader.close());
    const rules = await sectionRulesOf(store, flags);
    const site = await openSite(named, { store, pages, wxr, ghost, door, rest: REST });
    const folders = await foldersOf(named, at("files"));
    return await importAll(
      call,
      site,
      {
        ...{ store, target: rules.target, siteUrl: site.siteUrl, publish: flags["publish"] === true, fullWidth: flags["full-width"] === true },
        sections: await OldSections.open(store, rules),
        pictures: new Pictures(store, { folders, asker: flags["fetch"] === true ? { store, door, rest: REST } : null }),
      },
      at("report"),
    );
  },
};

async function importAll(call: Call, site: OldSite, importing: Importing, report: string | null): Promise<ExitCode> {
  const { say, flags } = call;
  const isDry = flags["dry-run"] === true;
  const tally = await (isDry ? trySite(importing, site, call) : importSite(importing, site, say));
  if (report !== null) await tally.write(report, site.noun);
  tally.say(say, site.noun, report);
  if (isDry) say("Nothing was written: this was a dry run.");
  return tally.hasFailures() ? 1 : 0;
}

/** @throws {Refused} "wrong-use" for what is no address of the web; that of a folder ends in a slash */
function checkedUrl(flag: string | boolean | undefined): string | null {
  if (typeof flag !== "string") return null;
  const url = URL.parse(flag);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Refused("wrong-use", `--site-url: “${flag}” is no address of the web.`);
  return new URL(url.pathname.endsWith("/") ? url.pathname : `${url.pathname}/`, url.origin).href;
}

/** Where pictures lie: beside the pages, and in `--files`. @throws {Refused} "wrong-use" */
async function foldersOf({ paths, siteUrl }: Named, files: string | null): Promise<PictureFolder[]> {
  const isFolder = async (path: string) => (await stat(path).catch(() => null))?.isDirectory() === true;
  if (files !== null && !(await isFolder(files))) throw new Refused("wrong-use", `--files: there is no folder ${files}.`);
  const beside: PictureFolder[] = [];
  for (const path of siteUrl === null ? [] : paths) if (await isFolder(path)) beside.push({ path, url: siteUrl });
  return [...beside, ...(files === null ? [] : [{ path: files, url: null }])];
}
