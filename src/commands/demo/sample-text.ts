import type { ArticleText, Recording, RelatedLink } from "../../core/article.ts";
import type { Site } from "../../core/site.ts";
import { one, type SampleFile, several } from "./sample-file.ts";
import { withDays } from "./sample-time.ts";

/** What a sample's names stand for in the store. */
export interface SampleNames {
  /** By source key. */
  sources: ReadonlyMap<string, { id: string; name: string }>;
  /** By picture name. */
  pictures: ReadonlyMap<string, string>;
  /** What is heard or seen in it. */
  recording: Recording | null;
  /** By article key: its id, or null where it is not loaded yet. */
  articles: ReadonlyMap<string, string | null>;
}

/** The text of a sample that is published at `publishedAt` (UTC ms). @throws Error for a name that stands for nothing */
export function sampleText(sample: SampleFile, site: Site, publishedAt: number, names: SampleNames): ArticleText {
  const source = names.sources.get(one(sample, "source") ?? "");
  const text = (name: string): string | null => {
    const value = one(sample, name);
    return value === null ? null : withDays(value, publishedAt, site.zone);
  };
  return {
    headline: text("headline") ?? sample.key,
    headlineList: text("list"),
    headlineSearch: text("search"),
    byline: several(sample, "byline", "、"),
    sourceId: source?.id ?? null,
    sourceName: source?.name ?? site.name,
    desk: one(sample, "desk"),
    act: one(sample, "act"),
    agency: one(sample, "agency"),
    located: one(sample, "located"),
    editor: one(sample, "editor"),
    originalUrl: one(sample, "original"),
    originalHeadline: text("originalHeadline"),
    bodyHtml: withDays(withPictures(sample, names.pictures), publishedAt, site.zone),
    summary: text("summary"),
    leadAssetId: leadPicture(sample, names.pictures),
    recording: names.recording,
    relatedLinks: (sample.header.get("related") ?? []).flatMap((line) => related(line, names.articles)),
    copyrightNotice: null,
    usageTerms: null,
  };
}

function leadPicture(sample: SampleFile, pictures: ReadonlyMap<string, string>): string | null {
  const [name] = several(sample, "picture", "|");
  return name ? known(pictures, name, sample) : null;
}

function withPictures(sample: SampleFile, pictures: ReadonlyMap<string, string>): string {
  return sample.body.replace(/data-asset="picture:([a-z-]+)"/g, (_, name: string) => `data-asset="${known(pictures, name, sample)}"`);
}

function known(pictures: ReadonlyMap<string, string>, name: string, { key }: SampleFile): string {
  const id = pictures.get(name);
  if (!id) throw new Error(`sample ${key} names a picture “${name}” that is not there`);
  return id;
}

/** `KEY` (left out while it is not loaded: what is newer cannot be known yet), `title | https://…`, or a bare title. */
function related(line: string, articles: SampleNames["articles"]): RelatedLink[] {
  const articleId = articles.get(line);
  if (articleId !== undefined) return articleId === null ? [] : [{ title: "", articleId, url: null }];
  const [title = line, url = null] = line.split("|").map((part) => part.trim());
  return [{ title, articleId: null, url }];
}
