import { NINJS_STANDARD, type Ninjs } from "./ninjs.ts";

/** What a list says of itself; `uri` is the page that it follows. */
export interface NinjsListMatter {
  id: string;
  uri: string;
  name: string;
  language: string;
  /** Its items in short, newest first. */
  items: readonly Omit<Ninjs, "standard">[];
}

/** A section, or a whole site, as a ninjs item of type `composite`, its newest articles associated in order. */
export function ninjsList({ id, uri, name, language, items }: NinjsListMatter): Ninjs {
  const newest = items
    .map(({ versionCreated = "" }) => versionCreated)
    .sort()
    .at(-1);
  return {
    standard: NINJS_STANDARD,
    uri,
    type: "composite",
    representationType: "full",
    ...(newest && { versionCreated: newest }),
    pubStatus: "usable",
    language,
    altIds: [{ role: "dateline", value: id }],
    headlines: [{ role: "main", value: name }],
    associations: items.map((item, at) => ({ ...item, name: `item${at + 1}`, rel: "item" as const })),
  };
}
