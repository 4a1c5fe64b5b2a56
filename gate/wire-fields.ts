import type { IncomingItem } from "../src/core/incoming.ts";
import { plainTextOf } from "../src/html/plain-text-of.ts";

/** Whether what the file plainly states (looked up here without the reader) is what was read: id, headline, time, language, byline, notice, subjects, text. */
export function sameFields(text: string, items: readonly IncomingItem[]): boolean {
  const [item] = items;
  if (!item || items.length !== 1) return false;
  const stated = text.trimStart().startsWith("<")
    ? g2Fields(text.replace(/<!--[\s\S]*?-->/g, ""))
    : ninjsFields(JSON.parse(text.replace(/^\ufeff/, "")));
  const { modified, body, ...rest } = stated;
  const wrong = Object.entries(rest).filter(([name, value]) => value !== undefined && value !== String(item[name as keyof IncomingItem] ?? ""));
  const sameTime = modified === undefined || Date.parse(modified) === Date.parse(item.modified ?? "");
  return wrong.length === 0 && sameTime && (body === undefined || words(plainTextOf(item.bodyHtml ?? "")) === words(body));
}

/** Fields that the file has; a list as its elements with commas between. */
type Stated = Partial<
  Record<"id" | "headline" | "modified" | "language" | "byline" | "copyrightNotice" | "categories" | "pubStatus" | "body", string>
>;

function g2Fields(xml: string): Stated {
  const one = (pattern: RegExp) => pattern.exec(xml)?.[1];
  const line = (pattern: RegExp) => one(pattern)?.replace(/\s+/g, " ").trim();
  const body = one(/<body\.content>([\s\S]*?)<\/body\.content>/) ?? one(/<(?:xhtml:)?body[^>]*>([\s\S]*?)<\/(?:xhtml:)?body>/);
  const embargoed = xml.includes("<embargoed>");
  return {
    ...given("id", one(/<(?:newsItem|packageItem)[^>]*\sguid="([^"]*)"/)),
    ...given("headline", line(/<headline[^>]*>([^<]*)</)),
    ...given("modified", one(/<versionCreated>\s*([^<\s]*)/)),
    ...given("language", one(/<language tag="([^"]*)"/) ?? one(/<(?:newsItem|packageItem)[^>]*xml:lang="([^"]*)"/)),
    ...given("byline", line(/<by>([^<]*)</) ?? line(/<creator[^>]*>\s*<name[^>]*>([^<]*)</)),
    ...given("copyrightNotice", line(/<copyrightNotice[^>]*>([^<]*)</)),
    ...given("body", body && plainTextOf(body)),
    pubStatus: embargoed ? "withheld" : (one(/<pubStatus (?:qcode|uri)="[^"]*[:/](\w+)"/) ?? "usable"),
  };
}

interface Ninjs {
  uri: string;
  headline?: string;
  headlines?: { value: string }[];
  title?: string;
  versioncreated?: string;
  versionCreated?: string;
  language?: string;
  by?: string;
  copyrightNotice?: string;
  copyrightnotice?: string;
  subjects?: { name?: string }[];
  pubStatus?: string;
  pubstatus?: string;
  bodies?: { contentType?: string; contenttype?: string; value: string }[];
}

function ninjsFields(json: Ninjs): Stated {
  const html = json.bodies?.find(({ contentType, contenttype }) => /html/.test(contentType ?? contenttype ?? ""));
  const names = json.subjects?.flatMap(({ name }) => name ?? []);
  return {
    id: json.uri,
    ...given("headline", json.headlines?.[0]?.value ?? json.headline ?? json.title),
    ...given("modified", json.versionCreated ?? json.versioncreated),
    ...given("language", json.language),
    ...given("byline", json.by?.replaceAll(" and ", ",")),
    ...given("copyrightNotice", json.copyrightNotice ?? json.copyrightnotice),
    ...given("categories", names && [...new Set(names)].join()),
    ...given("body", html && plainTextOf(html.value)),
    pubStatus: json.pubStatus ?? json.pubstatus ?? "usable",
  };
}

function given<Name extends keyof Stated>(name: Name, value: string | undefined): Stated {
  return value?.trim() ? { [name]: value.trim() } : {};
}

function words(text: string): string {
  return text.replace(/\s+/g, "");
}
