import { readdirSync, readFileSync } from "node:fs";
import type { Block } from "../../core/block.ts";
import type { Show } from "../../core/show.ts";
import type { Site } from "../../core/site.ts";
import type { Source } from "../../core/source.ts";
import type { SectionDefinition } from "../../newsroom/define-sections.ts";
import type { ColumnForm } from "../../newsroom/moderation/put-column.ts";
import { type SampleFile, sampleFile } from "./sample-file.ts";

/** A sample portal as its folder in sites/ has it. */
export interface SampleSite {
  site: Site;
  sections: SectionDefinition[];
  sources: (Omit<Source, "id"> & { key: string })[];
  blocks: (Pick<Block, "slot" | "title" | "fill" | "size"> & { section: string | null; articles: string[] })[];
  articles: SampleFile[];
  columns?: ColumnForm[];
  shows?: (Pick<Show, "slug" | "name" | "about" | "author" | "category"> & { cover: string })[];
}

const SITES = new URL("../../../sites/", import.meta.url);

/** Both sample portals, the city's first. */
export function sampleSites(): SampleSite[] {
  return ["yunzhou", "silkroad"].map((id) => ({ ...JSON.parse(readText(`${id}/site.json`)), articles: samplesIn(`${id}/articles/`) }));
}

/** A sample picture's bytes. @throws ENOENT */
export function samplePicture(name: string): Uint8Array {
  return readFileSync(new URL(`pictures/${name}.jpg`, SITES));
}

/** A sample show's cover, a drawing. @throws ENOENT */
export function sampleCover(name: string): Uint8Array {
  return readFileSync(new URL(`pictures/${name}.svg`, SITES));
}

/** Reports of others, as they come in. */
export function sampleReports(): SampleFile[] {
  return samplesIn("reports/");
}

function samplesIn(folder: string): SampleFile[] {
  const files = readdirSync(new URL(folder, SITES)).filter((file) => file.endsWith(".html"));
  return files.sort().map((file) => sampleFile(file.slice(0, -5), readText(folder + file)));
}

function readText(path: string): string {
  return readFileSync(new URL(path, SITES), "utf8");
}
