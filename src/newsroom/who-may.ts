import type { Role } from "../core/staff.ts";

/** What an id in a path or a body names; `guard` knows where each kind stands. */
export type ObjectKind =
  | "article"
  | "section"
  | "site"
  | "asset"
  | "source"
  | "staff"
  | "block"
  | "blob"
  | "invitation"
  | "webhook"
  | "show"
  | "channel"
  | "report"
  | "routing-rule"
  | "name"
  | "event"
  | "story"
  | SentIn;

/** What readers sent in. */
type SentIn = "comment" | "post" | "takedown" | "reader";

/** Who may use a route. */
export interface Rule {
  /** Holders of these roles: for the desks of every object that `on` and `body` name, or anywhere where they name none with a desk. */
  roles: readonly Role[] | "signed-in" | "anyone";
  /** Holders of these roles for an article that they opened themselves. */
  own?: readonly Role[];
  /** Only grants for the whole newsroom count. */
  everywhere?: boolean;
  /** Open also to whoever still has to set up the second factor that their role asks for. */
  setup?: boolean;
  /** Parameters of the path that name an object. */
  on?: Readonly<Record<string, ObjectKind>>;
  /** Fields of the JSON body that name objects: `places[].sectionId` is that field of each element. Null and missing ones are passed over. */
  body?: Readonly<Record<string, ObjectKind>>;
}

const WRITERS: readonly Role[] = ["contributor", "reporter", "editor", "reviewer", "chief"];
const DESK: readonly Role[] = ["reporter", "editor", "reviewer", "chief"];
/** Who changes what others wrote. */
const EDITORS: readonly Role[] = ["editor", "reviewer", "chief"];

/** Who checks texts; steps 2 and 3 ask more, see `workflow/sign`. */
const REVIEWERS: readonly Role[] = ["editor", "reviewer", "chief"];
const PUBLISHERS: readonly Role[] = ["editor", "chief"];

/** Who runs the house. */
const ADMINISTRATORS: readonly Role[] = ["administrator"];
const HOUSE: readonly Role[] = ["chief", "administrator"];

/** Who looks at the ways by which reports come in. */
const INTAKE: readonly Role[] = ["editor", "reviewer", "chief", "administrator"];
/** Who reads what came in. */
const READERS: readonly Role[] = [...DESK, "administrator"];

/** Who has a say in how words are spelled. */
const SPELLERS: readonly Role[] = ["editor", "chief", "administrator"];

const article = { articleId: "article" } as const;
const site = { siteId: "site" } as const;
const siteSection = { siteId: "site", sectionId: "section" } as const;
const person = { staffId: "staff" } as const;
/** Nobody gives or takes rights that reach further than their own: `accounts/may-give` asks beside this. */
const given = { "grants[].siteId": "site", "grants[].sectionId": "section" } as const;

const section = { sectionId: "section" } as const;
const reader = { readerId: "reader" } as const;
const post = { postId: "post" } as const;
const report = { reportId: "report" } as const;
const rule = { ruleId: "routing-rule" } as const;
const event = { eventId: "event" } as const;
const knownName = { nameId: "name" } as const;
const channel = { channelId: "channel" } as const;

const onFront = { "blocks[].id": "block", "blocks[].items[].articleId": "article" } as const;
const onHome = { ...onFront, "blocks[].sectionId": "section" } as const;

/** Every route of the newsroom below `/newsroom/api`, and who may use it. A route that is not here does not exist. */
export const WHO_MAY = {
  "GET /me": { roles: "signed-in", setup: true },
  "POST /articles": { roles: WRITERS, body: { "places[].sectionId": "section" } },
  "GET /articles": { roles: WRITERS },
  "GET /articles/linkable": { roles: WRITERS },
  "GET /articles/{articleId}": { roles: DESK, own: WRITERS, on: article },
  "PUT /articles/{articleId}/places": { roles: EDITORS, own: WRITERS, on: article, body: { "places[].sectionId": "section" } },
  "POST /articles/{articleId}/revisions": { roles: EDITORS, own: WRITERS, on: article },
  "GET /articles/{articleId}/revisions": { roles: DESK, own: WRITERS, on: article },
  "GET /articles/{articleId}/revisions/{revisionId}": { roles: DESK, own: WRITERS, on: article },
  "GET /articles/{articleId}/revisions/{revisionId}/differences": { roles: DESK, own: WRITERS, on: article },
  "POST /articles/{articleId}/revisions/{revisionId}/restoration": { roles: EDITORS, own: WRITERS, on: article },
  "GET /articles/{articleId}/working-copy": { roles: EDITORS, own: WRITERS, on: article },
  "PUT /articles/{articleId}/working-copy": { roles: EDITORS, own: WRITERS, on: article },
  "DELETE /articles/{articleId}/working-copy": { roles: EDITORS, own: WRITERS, on: article },
  "GET /articles/{articleId}/notes": { roles: DESK, own: WRITERS, on: article },
  "POST /articles/{articleId}/notes": { roles: DESK, own: WRITERS, on: article },
  "PATCH /articles/{articleId}/notes/{noteId}": { roles: DESK, own: WRITERS, on: article },
  "DELETE /articles/{articleId}/notes/{noteId}": { roles: DESK, own: WRITERS, on: article },
  "GET /articles/{articleId}/provenance": { roles: DESK, own: WRITERS, on: article },
  "POST /articles/{articleId}/translations": { roles: EDITORS, own: WRITERS, on: article },
  "GET /articles/{articleId}/checks": { roles: DESK, own: WRITERS, on: article },
  "POST /articles/{articleId}/checks/silenced": { roles: EDITORS, own: WRITERS, on: article },
  "POST /articles/{articleId}/checks/silenced/removal": { roles: EDITORS, own: WRITERS, on: article },
  "PUT /articles/{articleId}/notices/{reportId}": { roles: EDITORS, on: { ...article, ...report } },
  "DELETE /articles/{articleId}/notices/{reportId}": { roles: EDITORS, on: { ...article, ...report } },
  "PUT /articles/{articleId}/presence": { roles: DESK, own: WRITERS, on: article },
  "DELETE /articles/{articleId}/presence": { roles: DESK, own: WRITERS, on: article },
  "GET /articles/{articleId}/preview": { roles: DESK, own: WRITERS, on: article },
  "GET /articles/{articleId}/wechat": { roles: DESK, own: WRITERS, on: article },
  "GET /articles/{articleId}/previews": { roles: EDITORS, own: WRITERS, on: article },
  "POST /articles/{articleId}/previews": { roles: EDITORS, own: WRITERS, on: article },
  "DELETE /articles/{articleId}/previews/{previewId}": { roles: EDITORS, own: WRITERS, on: article },
  "GET /media/{file}": { roles: "signed-in", on: { file: "blob" } },
  "GET /views": { roles: "signed-in" },
  "POST /views": { roles: "signed-in" },
  "PUT /views/order": { roles: "signed-in" },
  "PATCH /views/{viewId}": { roles: "signed-in" },
  "DELETE /views/{viewId}": { roles: "signed-in" },
  "GET /assets": { roles: "signed-in" },
  "GET /assets/uploaders": { roles: "signed-in" },
  "GET /assets/{assetId}": { roles: "signed-in", on: { assetId: "asset" } },
  "PUT /assets/{assetId}": { roles: EDITORS, own: WRITERS, on: { assetId: "asset" } },
  "DELETE /assets/{assetId}": { roles: EDITORS, own: WRITERS, on: { assetId: "asset" } },
  "POST /uploads": { roles: WRITERS },
  "GET /uploads": { roles: WRITERS },
  "GET /uploads/{uploadId}": { roles: WRITERS },
  "PATCH /uploads/{uploadId}": { roles: WRITERS },
  "DELETE /uploads/{uploadId}": { roles: WRITERS },
  "POST /uploads/{uploadId}/inspection": { roles: WRITERS },
  "POST /uploads/{uploadId}/asset": { roles: WRITERS },
  "GET /sites": { roles: "signed-in" },
  "GET /sources": { roles: "signed-in" },
  "POST /sites": { roles: ADMINISTRATORS, everywhere: true, body: { "form.registrations[].iconAssetId": "asset" } },
  "GET /sites/{siteId}": { roles: HOUSE, on: site },
  "PUT /sites/{siteId}": { roles: ADMINISTRATORS, on: site, body: { "form.registrations[].iconAssetId": "asset" } },
  "PUT /sites/{siteId}/mourning": { roles: HOUSE, on: site },
  "PUT /sites/{siteId}/wording": { roles: HOUSE, on: site },
  "GET /sites/{siteId}/sections": { roles: HOUSE, on: site },
  "POST /sites/{siteId}/sections": { roles: ADMINISTRATORS, on: site, body: { parentId: "section" } },
  "PUT /sites/{siteId}/sections/{sectionId}": { roles: ADMINISTRATORS, on: siteSection },
  "PUT /sites/{siteId}/sections/{sectionId}/place": { roles: ADMINISTRATORS, on: siteSection, body: { parentId: "section" } },
  "PUT /sites/{siteId}/sections/{sectionId}/reviews": { roles: HOUSE, on: siteSection },
  "POST /sites/{siteId}/sections/{sectionId}/removal": { roles: ADMINISTRATORS, on: siteSection, body: { intoId: "section" } },
  "GET /shows": { roles: "signed-in" },
  "GET /sites/{siteId}/shows": { roles: HOUSE, on: site },
  "POST /sites/{siteId}/shows": { roles: HOUSE, on: site, body: { "form.coverAssetId": "asset" } },
  "DELETE /sites/{siteId}/shows/{showId}": { roles: HOUSE, on: { siteId: "site", showId: "show" } },
  "PUT /sites/{siteId}/shows/{showId}": { roles: HOUSE, on: { siteId: "site", showId: "show" }, body: { "form.coverAssetId": "asset" } },
  "GET /sites/{siteId}/webhooks": { roles: ADMINISTRATORS, on: site },
  "POST /sites/{siteId}/webhooks": { roles: ADMINISTRATORS, on: site, body: { sectionId: "section" } },
  "PUT /webhooks/{webhookId}/state": { roles: ADMINISTRATORS, on: { webhookId: "webhook" } },
  "DELETE /webhooks/{webhookId}": { roles: ADMINISTRATORS, on: { webhookId: "webhook" } },
  "POST /webhooks/{webhookId}/test": { roles: ADMINISTRATORS, on: { webhookId: "webhook" } },
  "GET /webhooks/{webhookId}/messages": { roles: ADMINISTRATORS, on: { webhookId: "webhook" } },
  "POST /sources": { roles: HOUSE, everywhere: true },
  "PUT /sources/{sourceId}": { roles: HOUSE, everywhere: true, on: { sourceId: "source" } },
  "GET /reports": { roles: READERS },
  "GET /reports/{reportId}": { roles: READERS, on: report },
  "GET /reports/{reportId}/differences": { roles: READERS, on: report },
  "POST /reports/{reportId}/articles": { roles: DESK, on: report, body: { "places[].sectionId": "section" } },
  /** The verb asks for the section that it finds where none is named, and as a change of that article for the draft. */
  "POST /sites/{siteId}/digests": { roles: DESK, body: { sectionId: "section", "parts[].reportId": "report" } },
  "GET /routing-rules": { roles: INTAKE },
  "POST /routing-rules": { roles: HOUSE, everywhere: true, body: { sectionId: "section", "sourceIds[]": "source" } },
  "POST /routing-rules/trial": { roles: HOUSE, everywhere: true, body: { "rule.sectionId": "section", "rule.sourceIds[]": "source" } },
  "PUT /routing-rules/order": { roles: HOUSE, everywhere: true, body: { "ids[]": "routing-rule" } },
  "PUT /routing-rules/{ruleId}": { roles: HOUSE, everywhere: true, on: rule, body: { sectionId: "section", "sourceIds[]": "source" } },
  "DELETE /routing-rules/{ruleId}": { roles: HOUSE, everywhere: true, on: rule },
  "GET /desk": { roles: READERS },
  "GET /desk/changes": { roles: READERS },
  "GET /desk/sites/{siteId}/events/{eventId}": { roles: READERS, on: { ...site, ...event } },
  "PUT /desk/events/{eventId}/mark": { roles: READERS, on: event },
  "GET /desk/views": { roles: "signed-in" },
  "POST /desk/views": { roles: "signed-in" },
  "GET /events": { roles: READERS },
  "GET /events/{eventId}": { roles: READERS, on: event },
  "POST /events/{eventId}/merge": { roles: EDITORS, everywhere: true, on: event, body: { with: "event" } },
  "PUT /events/{eventId}/lock": { roles: EDITORS, everywhere: true, on: event },
  "POST /event-dispatches/place": { roles: EDITORS, everywhere: true, body: { reportId: "report", eventId: "event" } },
  "POST /events/{eventId}/refusals": { roles: EDITORS, everywhere: true, on: event, body: { reportId: "report" } },
  "POST /event-acts/undo": { roles: EDITORS, everywhere: true },
  "PUT /events/{eventId}/story": { roles: EDITORS, everywhere: true, on: event, body: { with: "event" } },
  "PUT /stories/{storyId}": { roles: EDITORS, everywhere: true, on: { storyId: "story" } },
  "GET /sites/{siteId}/events/{eventId}": { roles: READERS, on: { ...site, ...event } },
  "PUT /sites/{siteId}/events/{eventId}": { roles: PUBLISHERS, on: { ...site, ...event } },
  "DELETE /sites/{siteId}/events/{eventId}": { roles: PUBLISHERS, on: { ...site, ...event } },
  "GET /names": { roles: READERS },
  "GET /names/file": { roles: READERS },
  "POST /names/import-trial": { roles: SPELLERS, everywhere: true },
  "POST /names/import": { roles: SPELLERS, everywhere: true },
  "POST /names": { roles: SPELLERS, everywhere: true },
  "GET /names/candidates": { roles: SPELLERS },
  "PUT /names/candidates/passing": { roles: SPELLERS, everywhere: true },
  "GET /names/{nameId}/uses": { roles: READERS, on: knownName },
  "GET /names/{nameId}": { roles: READERS, on: knownName },
  "PUT /names/{nameId}": { roles: SPELLERS, everywhere: true, on: knownName },
  "DELETE /names/{nameId}": { roles: SPELLERS, everywhere: true, on: knownName },
  "GET /figures": { roles: INTAKE, everywhere: true },
  "GET /figures/file": { roles: INTAKE, everywhere: true },
  "GET /sites/{siteId}/figures": { roles: INTAKE, on: site },
  "GET /sites/{siteId}/figures/file": { roles: INTAKE, on: site },
  "GET /channels": { roles: INTAKE },
  "POST /channels": { roles: HOUSE, everywhere: true, body: { sourceId: "source" } },
  "POST /channels/look": { roles: HOUSE, everywhere: true },
  "GET /channels/{channelId}": { roles: INTAKE, on: channel },
  "PUT /channels/{channelId}": { roles: HOUSE, everywhere: true, on: channel },
  "PUT /channels/{channelId}/state": { roles: HOUSE, everywhere: true, on: channel },
  "POST /channels/{channelId}/visit": { roles: HOUSE, everywhere: true, on: channel },
  "POST /channels/{channelId}/look": { roles: HOUSE, everywhere: true, on: channel },
  "GET /taken-back": { roles: WRITERS },
  "GET /listed-words": { roles: "signed-in" },
  "PUT /listed-words": { roles: HOUSE, everywhere: true },
  "GET /edition-words": { roles: "signed-in" },
  "PUT /edition-words": { roles: SPELLERS, everywhere: true },
  "POST /edition-words/removal": { roles: SPELLERS, everywhere: true },
  "PUT /sites/{siteId}/edition-words": { roles: SPELLERS, on: site },
  "POST /sites/{siteId}/edition-words/removal": { roles: SPELLERS, on: site },
  "POST /edition-words/trial": { roles: "signed-in" },
  "POST /sites/{siteId}/edition-words/trial": { roles: SPELLERS, on: site },
  "GET /audit": { roles: ADMINISTRATORS, everywhere: true },
  "POST /audit/verification": { roles: ADMINISTRATORS, everywhere: true },
  "GET /backups": { roles: ADMINISTRATORS, everywhere: true },
  "POST /backups": { roles: ADMINISTRATORS, everywhere: true },
  "PUT /backups/nightly": { roles: ADMINISTRATORS, everywhere: true },
  "POST /backups/{file}/rehearsal": { roles: ADMINISTRATORS, everywhere: true },
  "GET /backups/{file}/archive": { roles: ADMINISTRATORS, everywhere: true },
  "GET /start-steps": { roles: "signed-in" },
  "POST /start-steps/dismissal": { roles: HOUSE, everywhere: true },
  "GET /openapi.json": { roles: "signed-in" },
  "GET /articles/{articleId}/workflow": { roles: DESK, own: WRITERS, on: article },
  "POST /articles/{articleId}/submission": { roles: REVIEWERS, own: WRITERS, on: article },
  "DELETE /articles/{articleId}/submission": { roles: ["chief"], own: WRITERS, on: article },
  "POST /articles/{articleId}/signatures": { roles: REVIEWERS, on: article },
  "POST /articles/{articleId}/returns": { roles: REVIEWERS, on: article },
  "POST /articles/{articleId}/publication": { roles: PUBLISHERS, on: article },
  "PUT /articles/{articleId}/schedule": { roles: PUBLISHERS, on: article },
  "DELETE /articles/{articleId}/schedule": { roles: PUBLISHERS, on: article },
  "PUT /articles/{articleId}/embargo": { roles: PUBLISHERS, on: article },
  "DELETE /articles/{articleId}/embargo": { roles: PUBLISHERS, on: article },
  "POST /articles/{articleId}/correction": { roles: PUBLISHERS, on: article },
  "POST /articles/{articleId}/withdrawal": { roles: PUBLISHERS, on: article },
  "PUT /freeze": { roles: ["chief", "administrator"], everywhere: true },
  "DELETE /freeze": { roles: ["chief", "administrator"], everywhere: true },
  "GET /schedules": { roles: "signed-in" },
  "GET /status": { roles: "signed-in" },
  "GET /reviews": { roles: REVIEWERS },
  "POST /sign-in": { roles: "anyone" },
  "POST /sign-in/second-step": { roles: "anyone" },
  "POST /sign-in/passkey-question": { roles: "anyone" },
  "POST /sign-in/passkey": { roles: "anyone" },
  "POST /sign-out": { roles: "signed-in", setup: true },
  "POST /invitation": { roles: "anyone" },
  "POST /invitation/acceptance": { roles: "anyone" },
  "GET /account": { roles: "signed-in", setup: true },
  "PUT /account/name": { roles: "signed-in", setup: true },
  "PUT /account/password": { roles: "signed-in", setup: true },
  "POST /account/totp": { roles: "signed-in", setup: true },
  "PUT /account/totp": { roles: "signed-in", setup: true },
  "POST /account/totp/removal": { roles: "signed-in", setup: true },
  "POST /account/passkey-question": { roles: "signed-in", setup: true },
  "POST /account/passkeys": { roles: "signed-in", setup: true },
  "DELETE /account/passkeys/{passkeyId}": { roles: "signed-in", setup: true },
  "DELETE /account/sessions/{sessionId}": { roles: "signed-in", setup: true },
  "GET /staff": { roles: ["administrator"] },
  "GET /staff/{staffId}/sessions": { roles: ["administrator"], on: person },
  "DELETE /staff/{staffId}/sessions": { roles: ["administrator"], on: person },
  "DELETE /staff/{staffId}/sessions/{sessionId}": { roles: ["administrator"], on: person },
  "PUT /staff/{staffId}/grants": { roles: ["administrator"], on: person, body: given },
  "PUT /staff/{staffId}/status": { roles: ["administrator"], on: person },
  "POST /staff/{staffId}/password-link": { roles: ["administrator"], on: person },
  "DELETE /staff/{staffId}/second-factors": { roles: ["administrator"], on: person },
  "GET /second-factor-roles": { roles: ["administrator"] },
  "PUT /second-factor-roles": { roles: ["administrator"], everywhere: true },
  "GET /invitations": { roles: ["administrator"] },
  "POST /invitations": { roles: ["administrator"], body: given },
  "DELETE /invitations/{invitationId}": { roles: ["administrator"], on: { invitationId: "invitation" } },
  "GET /moderation/comments": { roles: PUBLISHERS },
  "PUT /comments/{commentId}/state": { roles: PUBLISHERS, on: { commentId: "comment" } },
  "GET /articles/{articleId}/comments": { roles: DESK, own: WRITERS, on: article },
  "PUT /articles/{articleId}/comments": { roles: PUBLISHERS, on: article },
  "GET /sites/{siteId}/community": { roles: [...PUBLISHERS, "administrator"], on: site },
  "PUT /sites/{siteId}/community": { roles: HOUSE, on: site },
  "GET /moderation/posts": { roles: PUBLISHERS },
  "GET /posts/{postId}/preview": { roles: PUBLISHERS, on: post },
  "POST /posts/{postId}/approval": { roles: PUBLISHERS, on: post },
  "POST /posts/{postId}/return": { roles: PUBLISHERS, on: post },
  "GET /moderation/takedowns": { roles: PUBLISHERS },
  "POST /takedowns/{takedownId}/answer": { roles: PUBLISHERS, on: { takedownId: "takedown" } },
  "GET /moderation/readers": { roles: PUBLISHERS },
  "PUT /readers/{readerId}/block": { roles: PUBLISHERS, on: reader },
  "PUT /readers/{readerId}/column": { roles: PUBLISHERS, on: reader },
  "DELETE /readers/{readerId}/column": { roles: PUBLISHERS, on: reader },
  "GET /fronts": { roles: PUBLISHERS },
  "GET /sites/{siteId}/front": { roles: PUBLISHERS, on: site },
  "PUT /sites/{siteId}/front": { roles: PUBLISHERS, on: site, body: onHome },
  "GET /sites/{siteId}/front/history": { roles: PUBLISHERS, on: site },
  "POST /sites/{siteId}/front/restore": { roles: PUBLISHERS, on: site },
  "GET /sites/{siteId}/front/candidates": { roles: PUBLISHERS, on: site },
  "POST /sites/{siteId}/front/preview": { roles: PUBLISHERS, on: site, body: onHome },
  "GET /sections/{sectionId}/front": { roles: PUBLISHERS, on: section },
  "PUT /sections/{sectionId}/front": { roles: PUBLISHERS, on: section, body: onFront },
  "GET /sections/{sectionId}/front/history": { roles: PUBLISHERS, on: section },
  "POST /sections/{sectionId}/front/restore": { roles: PUBLISHERS, on: section },
  "GET /sections/{sectionId}/front/candidates": { roles: PUBLISHERS, on: section },
  "POST /sections/{sectionId}/front/preview": { roles: PUBLISHERS, on: section, body: onFront },
} as const satisfies Record<string, Rule>;

export type RouteKey = keyof typeof WHO_MAY;

/** Rights that hang on what is asked of a route, beside the route's own; the verbs ask for them. */
export const WITHIN = {
  /** To publish or correct without the signatures that are missing. */
  urgent: { roles: ["chief"] },
  /** To sign steps 2 and 3. */
  laterReviews: { roles: ["reviewer", "chief"] },
} as const satisfies Record<string, Rule>;
