import type { Priority } from "../core/routing.ts";
import type { PublicSchema } from "./public-schema.ts";
import type { AccountsSchema } from "./schema/accounts.ts";
import type { AdministrationSchema } from "./schema/administration.ts";
import type { ChecksSchema } from "./schema/checks.ts";
import type { CommunitySchema } from "./schema/community.ts";
import type { CopiesSchema } from "./schema/copies.ts";
import type { DeskSchema } from "./schema/desk.ts";
import type { EventsSchema } from "./schema/events.ts";
import type { FrontsSchema } from "./schema/fronts.ts";
import type { IngestSchema } from "./schema/ingest.ts";
import type { LibrarySchema } from "./schema/library.ts";
import type { MailsSchema } from "./schema/mails.ts";
import type { NamesSchema } from "./schema/names.ts";
import type { OutSchema } from "./schema/out.ts";
import type { ReadersSchema } from "./schema/readers.ts";
import type { RelatedSchema } from "./schema/related.ts";
import type { SearchSchema } from "./schema/search.ts";
import type { SettledNoticesSchema } from "./schema/settled-notices.ts";
import type { SoundSchema } from "./schema/sound.ts";
import type { WorkflowSchema } from "./schema/workflow.ts";

/** Every table. Times are UTC ms, flags 0 or 1, lists and objects JSON text, so that both engines agree. */
export interface Schema
  extends PublicSchema,
    AccountsSchema,
    AdministrationSchema,
    ChecksSchema,
    CommunitySchema,
    CopiesSchema,
    DeskSchema,
    EventsSchema,
    FrontsSchema,
    IngestSchema,
    LibrarySchema,
    WorkflowSchema,
    OutSchema,
    ReadersSchema,
    RelatedSchema,
    SearchSchema,
    SettledNoticesSchema,
    SoundSchema,
    MailsSchema,
    NamesSchema {
  schemaVersion: { version: number };
  sources: SourceRow;
  sourceNames: { name: string; sourceId: string };
  blobs: { hash: string; size: number; type: string; createdAt: number };
  reports: ReportRow;
  dispatches: DispatchRow;
  articles: ArticleRow;
  revisions: RevisionRow;
  provenance: { revisionId: string; paragraph: number; dispatchId: string };
  relatedLinks: { revisionId: string; position: number; title: string; articleId: string | null; url: string | null };
  places: { articleId: string; siteId: string; sectionId: string; position: number };
  corrections: { articleId: string; number: number; at: number; byId: string; kind: "correction" | "withdrawal"; notice: string };
  assets: AssetRow;
  renditions: { assetId: string; width: number; height: number; blobHash: string };
  auditLog: AuditRow;
  takedowns: TakedownRow;
}

export interface SourceRow {
  id: string;
  names: string;
  kind: string;
  licence: string;
  licenceFrom: string | null;
  licenceUntil: string | null;
  terms: string | null;
  clause: string | null;
  homepage: string | null;
  zone: string;
}

/**
 * `extracted` is the JSON of ExtractedReport without its two bodies, which are columns. A changed text is a report of its own: `version` counts those of
 * one, `firstReportId` names the first. `channelId` and `responseId` say by which way it came, where it came by itself.
 * `copyOf` is the first version of the earliest report of which all versions are near copies, null where there is none earlier.
 * `pubStatus` is what its agency says, `embargoed` (ISO 8601 with offset) until when a withheld one is to be held back. A report with a `noticeKind` corrects or withdraws
 * the report whose first version is `noticeReportId` (its own where it says so of itself), null where that is not known.
 */
interface ReportRow {
  id: string;
  blobHash: string;
  file: string | null;
  url: string | null;
  sourceId: string | null;
  receivedAt: number;
  published: string | null;
  headline: string | null;
  body: string;
  bodyHtml: string;
  extracted: string;
  channelId: string | null;
  responseId: string | null;
  firstReportId: string;
  version: number;
  copyOf: string | null;
  pubStatus: "usable" | "withheld" | "canceled";
  embargoed: string | null;
  noticeKind: "correction" | "withdrawal" | null;
  noticeReportId: string | null;
  /** BCP 47, as the report says. */
  language: string | null;
  /** JSON: sections and categories in which its source filed it. */
  sourceSections: string;
  /** What the rules made of it when it came; `ruleId` is the one that decided, null where none fitted. */
  ruleId: string | null;
  sectionId: string | null;
  priority: Priority;
  isDropped: number;
  /** From when it says that it was published to when it came, ms; null where it does not say, or says a time to come. */
  delay: number | null;
}

interface DispatchRow {
  id: string;
  reportId: string;
  position: number;
  agency: string | null;
  place: string | null;
  date: string | null;
  dateInferred: number;
  mode: string | null;
  reporters: string;
  via: string | null;
  fromParagraph: number;
  toParagraph: number;
  start: number;
}

/** `siteId` is the site that it was written for, for ever; `dayPath` (`2026/11/21`) and `firstPublishedAt` never change once set. */
export interface ArticleRow {
  id: string;
  siteId: string;
  state: "draft" | "published" | "corrected" | "withdrawn";
  reportId: string | null;
  currentRevisionId: string;
  publishedRevisionId: string | null;
  firstPublishedAt: number | null;
  publishedAt: number | null;
  dayPath: string | null;
  versionCreated: number | null;
  createdAt: number;
}

/** `text` is the JSON of ArticleText; `hash` the sha-256 of it, in hex. */
export interface RevisionRow {
  id: string;
  articleId: string;
  number: number;
  basedOn: string | null;
  at: number;
  byId: string;
  why: string;
  text: string;
  words: number;
  hash: string;
}

interface AssetRow {
  id: string;
  blobHash: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
  rights: string;
  focalX: number;
  focalY: number;
  createdAt: number;
}

export interface AuditRow {
  seq: number;
  at: number;
  actor: string;
  act: string;
  object: string;
  detail: string;
  previousHash: string;
  hash: string;
}

/** Times in UTC ms; `network` is the sha-256 of the sender's address (of its /64 for IPv6); open while `closedAt` is null. */
interface TakedownRow {
  id: string;
  siteId: string;
  at: number;
  name: string;
  contact: string;
  address: string;
  reason: string;
  network: string;
  closedAt: number | null;
  answer: string | null;
  closedById: string | null;
  /** Whether what it complains of was taken down or changed. */
  outcome: "upheld" | "declined" | null;
}
