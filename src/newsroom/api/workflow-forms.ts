import { z } from "@hono/zod-openapi";
import { WORKFLOW_ACTS } from "../workflow/acts.ts";
import { Person } from "./article-answers.ts";
import { ArticleTextForm } from "./article-forms.ts";
import { line } from "./line.ts";
import { SourceNotice } from "./source-notice.ts";

const Id = line(40);
const Reason = line(1_000);
/** UTC milliseconds, until the year 2200. */
const Instant = z.number().int().min(0).max(7_258_118_400_000);
const Urgent = z.strictObject({ reason: Reason }).nullable();

/** The revision is the one that was read: where a newer one exists the act is refused as stale. */
export const OfRevision = z.strictObject({ revisionId: Id }).openapi("OfRevision");
export const SignatureForm = z.strictObject({ revisionId: Id, step: z.number().int().min(1).max(3) }).openapi("NewSignature");
export const ReturnForm = z.strictObject({ reason: Reason }).openapi("NewReturn");
/** `urgent` skips the signatures that are missing and asks for its own right. */
export const PublicationForm = z.strictObject({ revisionId: Id, urgent: Urgent }).openapi("NewPublication");
export const ScheduleForm = z.strictObject({ revisionId: Id, at: Instant }).openapi("NewSchedule");
export const EmbargoForm = z.strictObject({ until: Instant }).openapi("NewEmbargo");
/** `text` is null for the newest text as it stands. `settles` are agencies' notices that it answers. */
export const CorrectionForm = z
  .strictObject({
    ...{ basedOn: Id, text: ArticleTextForm.nullable(), notice: Reason, why: line(1_000), urgent: Urgent },
    settles: z.array(Id).max(100).default([]),
  })
  .openapi("NewCorrection");
export const WithdrawalForm = z.strictObject({ notice: Reason }).openapi("NewWithdrawal");
export const FreezeForm = z.strictObject({ reason: Reason }).openapi("NewFreeze");

const At = z.number().int();

/** Where an article is after an act. */
export const Progress = z
  .strictObject({
    articleId: z.string(),
    revisionId: z.string(),
    state: z.enum(["draft", "published", "corrected", "withdrawn"]),
    stage: z.enum(["draft", "review", "ready", "scheduled", "public"]),
    /** The review step awaited, 0 outside of review. */
    step: z.number().int(),
  })
  .openapi("Progress");

const Frozen = z.strictObject({ at: At, by: Person, reason: z.string() }).nullable();

/** All that is known of an article's way to its readers, and what whoever asks may do now. */
export const Workflow = z
  .strictObject({
    ...Progress.shape,
    /** Signatures that its text needs. */
    required: z.number().int(),
    /** Newest last; `void` where a later edit, return or recall took it away. */
    signatures: z.array(z.strictObject({ step: z.number().int(), revisionId: z.string(), at: At, by: Person, void: z.boolean() })),
    returns: z.array(z.strictObject({ step: z.number().int(), at: At, by: Person, reason: z.string(), answered: z.boolean() })),
    schedule: z
      .strictObject({ revisionId: z.string(), at: At, createdAt: At, by: Person, late: z.boolean(), problem: z.string().nullable() })
      .nullable(),
    embargo: z.strictObject({ until: At, at: At, by: Person, inForce: z.boolean() }).nullable(),
    /** What readers will be told once the corrected text is public. */
    proposedNotice: z.strictObject({ notice: z.string(), at: At, by: Person }).nullable(),
    releases: z.array(
      z.strictObject({
        revisionId: z.string(),
        at: At,
        by: Person,
        required: z.number().int(),
        warrant: z.enum(["signed", "urgent", "operator"]),
        reason: z.string().nullable(),
      }),
    ),
    notices: z.array(z.strictObject({ at: At, by: Person, kind: z.enum(["correction", "withdrawal"]), notice: z.string() })),
    /** What agencies have said, since they were used, of the reports from which it was made; the newest first. */
    sourceNotices: z.array(SourceNotice),
    /** Reports behind it that their agency holds back, until then or until it says otherwise. */
    heldBack: z.array(z.strictObject({ reportId: z.string(), headline: z.string().nullable(), until: At.nullable() })),
    /** What the article's home site says by default; null where it has no wording of its own. */
    wording: z.strictObject({ correction: z.string().nullable(), withdrawal: z.string().nullable() }),
    frozen: Frozen,
    may: z.array(z.enum(WORKFLOW_ACTS)),
    /** Acts that this person has the right to, but not now; the sentence says why. */
    mayNot: z.array(z.strictObject({ act: z.enum(WORKFLOW_ACTS), message: z.string() })),
  })
  .openapi("Workflow");

export const Schedules = z
  .strictObject({
    /** Soonest first; only articles that whoever asks may read. */
    schedules: z.array(
      z.strictObject({
        articleId: z.string(),
        headline: z.string(),
        siteId: z.string(),
        sectionId: z.string(),
        at: At,
        createdAt: At,
        by: Person,
        late: z.boolean(),
        /** What keeps a due one back. */
        waitsFor: z.enum(["freeze", "embargo"]).nullable(),
        problem: z.string().nullable(),
      }),
    ),
  })
  .openapi("Schedules");

/** For every screen. */
export const Status = z
  .strictObject({
    /** Schedules due for over a minute, or refused. */
    late: z.number().int(),
    frozen: Frozen,
    awaitingMyReview: z.number().int(),
    returnedToMe: z.number().int(),
    scheduled: z.number().int(),
    /** Corrections of public texts that are under way. */
    corrections: z.number().int(),
    /** What agencies took back, on articles that one may mend, and nobody has dealt with. */
    takenBack: z.number().int(),
    /** What readers sent in, on the sites that one moderates. */
    comments: z.number().int(),
    posts: z.number().int(),
    takedowns: z.number().int(),
    /** Take-down notices that were not answered in the time that their site promises. */
    lateTakedowns: z.number().int(),
    /** Webhooks that the program switched off, of the sites that one administers. */
    brokenWebhooks: z.number().int(),
    /** Channels that failed when they were last asked, for who may mend them. */
    failingChannels: z.number().int(),
  })
  .openapi("Status");
