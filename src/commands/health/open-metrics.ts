import { statfs } from "node:fs/promises";
import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { Config } from "../../config.ts";
import { lateSchedules } from "../../newsroom/workflow/late-schedules.ts";
import type { Pages } from "../../portal/engine/pages.ts";
import { backlogOf } from "../../store/backlog.ts";
import type { Store } from "../../store/store.ts";

/**
 * What Prometheus asks for, read anew at each asking: channels, schedules, disk, backlog, and (where this process serves readers) its pages.
 * @param pages null in a worker alone
 */
export function openMetrics(store: Store, { data }: Pick<Config, "data">, pages: Pages | null): Registry {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const now = () => store.clock.now();
  new Gauge({
    ...{ name: "dateline_channels", help: "Channels by state; a late one was due over five minutes ago.", labelNames: ["state"], registers },
    async collect() {
      const { channels } = await backlogOf(store.write, now());
      for (const [state, value] of Object.entries(channels)) this.set({ state }, value);
    },
  });
  new Gauge({
    ...{ name: "dateline_waiting", help: "What waits to be done: pages to read, letters, messages to webhooks.", labelNames: ["kind"], registers },
    async collect() {
      const { channels: _, ...kinds } = await backlogOf(store.write, now());
      for (const [kind, value] of Object.entries(kinds)) this.set({ kind }, value);
    },
  });
  new Gauge({
    ...{ name: "dateline_schedules_late", help: "Publications whose time has passed.", registers },
    async collect() {
      this.set(await lateSchedules(store.write, now()));
    },
  });
  new Gauge({
    ...{ name: "dateline_disk_free_bytes", help: "Free on the disk of the data folder.", registers },
    async collect() {
      const { bavail, bsize } = await statfs(data);
      this.set(bavail * bsize);
    },
  });
  if (pages) registerPages(registry, pages, now);
  return registry;
}

function registerPages(registry: Registry, { meter, shelf }: Pages, now: () => number): void {
  const registers = [registry];
  const read = (name: string, help: string, value: () => number) =>
    new Gauge({
      ...{ name: `dateline_pages_${name}`, help, registers },
      collect() {
        this.set(value());
      },
    });
  const count = (name: string, help: string, value: () => number) =>
    new Counter({
      ...{ name: `dateline_pages_${name}_total`, help, registers },
      collect() {
        this.reset();
        this.inc(value());
      },
    });
  read("kept", "Pages in memory.", () => shelf.size);
  read("kept_bytes", "Memory that they take.", () => shelf.bytes);
  count("ready", "Pages served as they were kept.", () => meter.hits);
  count("made", "Pages made anew.", () => meter.made);
  count("made_seconds", "Time in which they were made.", () => meter.madeMs / 1_000);
  new Gauge({
    ...{ name: "dateline_page_slowest_seconds", help: "The ten pages that took longest to make within the hour.", labelNames: ["page"], registers },
    collect() {
      this.reset();
      for (const { page, ms } of meter.slowest(now())) this.set({ page }, ms / 1_000);
    },
  });
}
