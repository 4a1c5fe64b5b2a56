import type { Dateline } from "./dateline.ts";

/** What a page is. Only an `article` becomes a report. */
export type PageKind = "article" | "list" | "other";

/** What is read from one page or item: the fields that `dateline extract` prints, less the file's name. */
export interface ExtractedReport {
  kind: PageKind;
  url: string | null;
  headline: string | null;
  byline: string[];
  /** Publisher that the page names as its origin (来源), as printed. */
  source: string | null;
  /** Place of the own desk that compiled it (莫斯科 in 中俄资讯网莫斯科编发). */
  desk: string | null;
  /** What that desk did (编发, 编译, 综合…). */
  act: string | null;
  agency: string | null;
  dateline: Dateline | null;
  /** ISO 8601 with offset, to the second where the page has it; null where the page says nothing that can be trusted. */
  published: string | null;
  /** True where the page printed no zone and the source's was assumed. */
  zoneAssumed: boolean;
  editor: string | null;
  /** 字数 as the page states it. */
  wordsStated: number | null;
  /** Visible characters of the body without spaces. */
  words: number;
  /** BCP 47: zh-Hans, zh-Hant, ru, en… or null. */
  language: string | null;
  breadcrumb: string[];
  /** Plain text, a paragraph a line. */
  body: string;
  /** The body as the strict subset of HTML. */
  bodyHtml: string;
  relatedLinks: PageLink[];
  linkLists: LinkList[];
  /** Copyright clauses, sign-off lines and registrations, as printed. */
  notices: string[];
}

export interface PageLink {
  title: string;
  url: string | null;
  /** True where the page marks the item as having a picture: （图）. */
  picture: boolean;
}

export interface LinkList {
  title: string;
  links: PageLink[];
}
