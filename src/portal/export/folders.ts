import { join } from "node:path";

/** Where an export lies. */
export interface Folders {
  /** The site's own: `www` and the maps of redirects. */
  site: string;
  /** What the export knows of them. */
  manifest: string;
  /** Where files are written before they take their places; there only while an export is under way, or was cut off. */
  unfinished: string;
}

/** Folder of an export that is its own, beside the sites. */
export const OWN = ".dateline";

export function foldersOf(folder: string, siteId: string): Folders {
  return { site: join(folder, siteId), manifest: join(folder, OWN, `${siteId}.manifest`), unfinished: join(folder, OWN, `${siteId}.new`) };
}
