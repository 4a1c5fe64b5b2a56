import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { Refused } from "../core/refused.ts";
import { turnDays } from "../newsroom/turn-days.ts";
import { holdAssets } from "../portal/assets.ts";
import { badFiles, checkSite } from "../portal/export/check-site.ts";
import { exportSite, type Order } from "../portal/export/export-site.ts";
import { OWN } from "../portal/export/folders.ts";
import { inExport } from "../portal/export/in-export.ts";
import { keepParts } from "../portal/parts.ts";
import { sites } from "../store/published/sites.ts";
import { openStore, type Store } from "../store/store.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { systemClock } from "./system-clock.ts";

export const command: Command = {
  summary: "writes the portals as files for a web server, each time only what changed",
  usage: "DIR [--site ID] [--check | --repair]",
  options: { site: { type: "string" }, check: { type: "boolean" }, repair: { type: "boolean" } },
  async run(call) {
    const [dir, ...more] = call.words;
    if (!dir || more.length > 0) throw new Refused("wrong-use", "name one folder to write to.");
    const { config, flags } = call;
    const folder = resolve(config.standing, dir);
    const looks = Boolean(flags["check"] || flags["repair"]);
    if (looks && !existsSync(join(folder, OWN))) throw new Refused("not-found", `There is no export in ${folder}.`);
    const store = await openStore({ folder: config.data, databaseUrl: config.databaseUrl, clock: systemClock });
    try {
      const siteIds = await chosenSites(store, flags["site"]);
      return await inExport(folder, () => (looks ? lookAt(store, folder, siteIds, call) : write(store, folder, siteIds, call)));
    } finally {
      await store.close();
    }
  },
};

/** @throws {Refused} "not-found" */
async function chosenSites(store: Store, named: unknown): Promise<string[]> {
  const ids = (await sites(store)).map(({ id }) => id);
  if (named === undefined) return ids;
  if (!ids.includes(String(named))) throw new Refused("not-found", `There is no site ${named}; there are ${ids.join(", ")}.`);
  return [String(named)];
}

async function write(store: Store, folder: string, siteIds: readonly string[], call: Call): Promise<ExitCode> {
  await turnDays(store, systemClock.now());
  for (const siteId of siteIds) await writeSite({ ...orderOf(store, call), folder, siteId }, call);
  return 0;
}

async function writeSite(order: Order, { out, say }: Call): Promise<void> {
  const { written, removed } = await exportSite(order);
  for (const file of written) out(`+ ${order.siteId}/${file}\n`);
  for (const file of removed) out(`- ${order.siteId}/${file}\n`);
  say(`${order.siteId}: ${written.length} files written, ${removed.length} taken away.`);
}

function orderOf(store: Store, { config }: Call): Pick<Order, "portal" | "held"> {
  const held = holdAssets();
  return { held, portal: { store, parts: keepParts(store.changes), assets: held.addresses, port: config.port } };
}

/** Prints what is not as the last export wrote it, a line a file; mends it where that is asked for. */
async function lookAt(store: Store, folder: string, siteIds: readonly string[], call: Call): Promise<ExitCode> {
  const { out, say, flags } = call;
  let isWhole = true;
  for (const siteId of siteIds) {
    const findings = await checkSite(store, folder, siteId);
    for (const { fault, file } of findings ?? []) out(`${fault} ${siteId}/${file}\n`);
    if (findings === null) say(`${siteId}: nobody can say what its files should be: the last export was cut off, or its manifest was changed.`);
    else say(`${siteId}: ${findings.length === 0 ? "every file is as it was written." : `${findings.length} files are not as they were written.`}`);
    if (findings?.length === 0) continue;
    if (flags["repair"]) await writeSite({ ...orderOf(store, call), folder, siteId, bad: badFiles(findings ?? []) }, call);
    else isWhole = false;
  }
  return isWhole ? 0 : 1;
}
