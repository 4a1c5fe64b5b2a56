import { Refused } from "../core/refused.ts";
import type { Site } from "../core/site.ts";
import { isoIn } from "../core/zone.ts";
import { questionOf } from "../portal/search/asked-search.ts";
import type { Hit } from "../search/hits.ts";
import type { Piece } from "../search/marks.ts";
import { search } from "../search/search.ts";
import { sectionsOf } from "../store/published/sections-of.ts";
import { sites } from "../store/published/sites.ts";
import { openStore } from "../store/store.ts";
import type { Command } from "./command.ts";
import { systemClock } from "./system-clock.ts";

const FILTERS = ["sort", "from", "to", "section", "source", "page", "before"] as const;

export const command: Command = {
  summary: "prints what the search page of a site would show, one result a line (JSON)",
  usage: "QUERY [--site ID] [--sort newest] [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--section PATH] [--source NAME] [--page N]",
  options: { site: { type: "string" }, ...Object.fromEntries(FILTERS.map((name) => [name, { type: "string" }])) },
  async run({ words, flags, config, out, say }) {
    const [typed, ...more] = words;
    if (typed === undefined || more.length > 0) throw new Refused("wrong-use", "give one query; put it in quotation marks where it has spaces.");
    const store = await openStore({ folder: config.data, databaseUrl: config.databaseUrl, clock: systemClock, readonly: true });
    try {
      const all = await sites(store);
      const chosen = all.filter(({ id }) => flags["site"] === undefined || flags["site"] === id);
      if (chosen.length === 0) throw new Refused("not-found", `There is no site ${flags["site"]}; there are ${all.map(({ id }) => id).join(", ")}.`);
      const filters = Object.fromEntries(FILTERS.map((name) => [name, flags[name] === undefined ? undefined : String(flags[name])]));
      for (const site of chosen) {
        const question = questionOf({ site, sections: await sectionsOf(store, site.id) }, { ...filters, q: typed });
        const { hits, ranked, next } = await search(store, store.engine, question);
        for (const hit of hits) out(`${JSON.stringify(lineOf(site, hit))}\n`);
        say(`${site.id}: ${ranked === null ? `${hits.length} shown` : `${ranked} found`}${next === null ? "" : `; --before ${next} shows more`}`);
      }
      return 0;
    } finally {
      await store.close();
    }
  },
};

function lineOf({ id: site, zone }: Site, { item, snippet, whole }: Hit) {
  const { id, path, headline, sourceName, publishedAt } = item;
  return { site, id, path, headline, source: sourceName, published: isoIn(publishedAt, zone), snippet: plain(snippet), whole };
}

function plain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}
